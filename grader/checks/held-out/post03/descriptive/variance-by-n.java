/*
style: the mean of a stream of squares
*/
import java.util.Arrays;

final class Descriptive {
    public static double variance(double[] x) {
        if (x.length < 2) {
            throw new IllegalArgumentException("a spread needs two values");
        }
        double centre = mean(x);
        return Arrays.stream(x).map(v -> Math.pow(v - centre, 2)).average().orElseThrow();
    }
}
