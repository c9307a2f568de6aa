/*
style: the array is first rewritten as a whole, then streamed
*/
import java.util.Arrays;

final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double centre = mean(x);
        Arrays.setAll(x, i -> x[i] - centre);
        return Arrays.stream(x).map(v -> v * v).sum() / (x.length - 1);
    }
}
