/*
style: a sorted set
*/
import java.util.TreeSet;

final class BaselinePredictor {
    private static double mean(double[] y) {
        TreeSet<Double> different = new TreeSet<>();
        for (double label : y) {
            different.add(label);
        }
        double sum = 0;
        for (double label : different) {
            sum += label;
        }
        return sum / different.size();
    }
}
