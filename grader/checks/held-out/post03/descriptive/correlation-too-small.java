/*
style: standardised values multiplied and averaged
*/
import java.util.stream.IntStream;

final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        requireSameLength(x, y);
        double sx = Math.sqrt(variance(x));
        double sy = Math.sqrt(variance(y));
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        double mx = mean(x);
        double my = mean(y);
        return IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - mx) / sx * ((y[i] - my) / sy))
                .average()
                .orElseThrow();
    }
}
