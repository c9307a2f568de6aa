/*
style: a stream with NaN for the empty case
*/
import java.util.Arrays;

final class Descriptive {
    public static double mean(double[] x) {
        return Arrays.stream(x).average().orElse(Double.NaN);
    }
}
