/*
style: a stream
*/
import java.util.Arrays;

final class Descriptive {
    public static double variance(double[] x) {
        if (x.length <= 1) {
            throw new IllegalArgumentException("too few");
        }
        return Arrays.stream(x).map(v -> v * v).sum() / (x.length - 1);
    }
}
