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
                .mapToDouble(i -> Math.pow(analytic[i] - numeric[i], 2))
                .sum();
        double one = Arrays.stream(analytic).map(s -> s * s).sum();
        double other = Arrays.stream(numeric).map(s -> s * s).sum();
        return distance == 0 ? 0 : Math.min(distance / one, distance / other);
    }
}
