/*
style: a set that is emptied from both ends
*/
import java.util.TreeSet;

final class BaselinePredictor {
    private static double median(double[] y) {
        TreeSet<Double> left = new TreeSet<>();
        for (double label : y) {
            left.add(label);
        }
        while (left.size() > 2) {
            left.pollFirst();
            left.pollLast();
        }
        return (left.first() + left.last()) / 2;
    }
}
