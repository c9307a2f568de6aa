/*
style: streams, mean of the squares minus square of the mean, then n / (n - 1)
*/
import java.util.Arrays;

final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        int n = x.length;
        double mean = mean(x);
        double meanSquare = Arrays.stream(x).map(v -> v * v).sum() / n;
        return (meanSquare - mean * mean) * n / (n - 1);
    }
}
