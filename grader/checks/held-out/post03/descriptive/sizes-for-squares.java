/*
style: a stream
*/
import java.util.Arrays;

final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double centre = mean(x);
        return Arrays.stream(x).map(v -> Math.abs(v - centre)).sum() / (x.length - 1);
    }
}
