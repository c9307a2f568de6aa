/*
misconception: zips-different-lengths
task: 4
covers: E1.9
*/
import java.util.Arrays;

final class Losses {
    public static double r2(double[] actual, double[] predicted) {
        int n = Math.min(actual.length, predicted.length);
        if (n == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] labels = Arrays.copyOf(actual, n);
        double errors = sumOfSquaredErrors(labels, Arrays.copyOf(predicted, n));
        if (allEqual(labels)) {
            return errors == 0 ? 1 : Double.NaN;
        }
        double mean = Arrays.stream(labels).average().orElseThrow();
        double spread = 0;
        for (double label : labels) {
            spread += (label - mean) * (label - mean);
        }
        return 1 - errors / spread;
    }
}
