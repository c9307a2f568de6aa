/*
style: streams decide what is equal
*/
import java.util.Arrays;

final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double r = 0;
        double together = covariance(x, y);
        if (Arrays.stream(x).distinct().count() > 1 && Arrays.stream(y).distinct().count() > 1) {
            r = together / Math.sqrt(variance(x) * variance(y));
        }
        return r > 1 ? 1 : r < -1 ? -1 : r;
    }
}
