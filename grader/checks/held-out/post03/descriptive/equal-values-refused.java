/*
style: a stream decides, in a helper for both arrays
*/
import java.util.Arrays;

final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double together = covariance(x, y);
        double r = together / spread(x) / spread(y);
        return r > 1 ? 1 : r < -1 ? -1 : r;
    }

    private static double spread(double[] values) {
        if (Arrays.stream(values).allMatch(v -> v == values[0])) {
            throw new IllegalArgumentException("no spread");
        }
        return Math.sqrt(variance(values));
    }
}
