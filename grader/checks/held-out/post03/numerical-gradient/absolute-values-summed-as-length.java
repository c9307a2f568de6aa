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
                .sum();
        double one = Arrays.stream(analytic).map(Math::abs).sum();
        double other = Arrays.stream(numeric).map(Math::abs).sum();
        return distance == 0 ? 0 : distance / Math.max(one, other);
    }
}
