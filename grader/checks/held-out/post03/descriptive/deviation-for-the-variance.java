/*
style: a stream, the length of the vector of differences over the root of n - 1
*/
import java.util.Arrays;

final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double centre = mean(x);
        double length = Arrays.stream(x).map(v -> v - centre).reduce(0, Math::hypot);
        return length / Math.sqrt(x.length - 1.0);
    }
}
