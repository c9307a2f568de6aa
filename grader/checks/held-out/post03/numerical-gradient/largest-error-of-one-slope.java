/*
style: streams
*/
import java.util.stream.IntStream;

final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        if (analytic.length != numeric.length) {
            throw new IllegalArgumentException("lengths");
        }
        return IntStream.range(0, numeric.length)
                .filter(i -> analytic[i] != numeric[i])
                .mapToDouble(i -> Math.abs(numeric[i] - analytic[i])
                        / (Math.abs(numeric[i]) > Math.abs(analytic[i]) ? Math.abs(numeric[i]) : Math.abs(analytic[i])))
                .max()
                .orElse(0);
    }
}
