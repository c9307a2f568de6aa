/*
style: the spreads summed here, as averages of streams
*/
import java.util.Arrays;

final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double together = covariance(x, y);
        double sx = Math.sqrt(meanSquare(x));
        double sy = Math.sqrt(meanSquare(y));
        return sx == 0 || sy == 0 ? Double.NaN : together / (sx * sy);
    }

    private static double meanSquare(double[] values) {
        if (Arrays.stream(values).distinct().count() == 1) {
            return 0;
        }
        double centre = mean(values);
        return Arrays.stream(values).map(v -> (v - centre) * (v - centre)).average().orElseThrow();
    }
}
