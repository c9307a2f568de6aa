/*
style: a stream that skips one value
*/
import java.util.Arrays;

final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double centre = mean(x);
        return Arrays.stream(x).skip(1).map(v -> v - centre).map(v -> v * v).sum() / (x.length - 1);
    }
}
