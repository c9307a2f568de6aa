/*
style: streams
*/
import java.util.stream.IntStream;

final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        if (analytic.length != numeric.length) {
            throw new IllegalArgumentException("lengths");
        }
        double distance = IntStream.range(0, numeric.length)
                .mapToDouble(i -> Math.abs(analytic[i] - numeric[i]))
                .max()
                .orElse(0);
        double scale = IntStream.range(0, numeric.length)
                .mapToDouble(i -> Math.max(Math.abs(analytic[i]), Math.abs(numeric[i])))
                .max()
                .orElse(0);
        return distance == 0 ? 0 : distance / scale;
    }
}
