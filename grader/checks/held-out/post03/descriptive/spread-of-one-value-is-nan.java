/*
style: a stream, refusing the empty array by itself
*/
import java.util.Arrays;

final class Descriptive {
    public static double variance(double[] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no labels");
        }
        double centre = mean(x);
        return Arrays.stream(x).map(v -> (v - centre) * (v - centre)).sum() / (x.length - 1);
    }
}
