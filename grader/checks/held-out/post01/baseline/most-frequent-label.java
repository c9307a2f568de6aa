/*
style: a map of counts
*/
import java.util.LinkedHashMap;
import java.util.Map;

final class BaselinePredictor {
    private static double median(double[] y) {
        Map<Double, Integer> counts = new LinkedHashMap<>();
        for (double label : y) {
            counts.merge(label, 1, Integer::sum);
        }
        double mode = Double.NaN;
        int highest = 0;
        for (Map.Entry<Double, Integer> count : counts.entrySet()) {
            if (count.getValue() > highest) {
                highest = count.getValue();
                mode = count.getKey();
            }
        }
        return mode;
    }
}
