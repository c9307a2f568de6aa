/*
style: the average of a stream, NaN where there is none
*/
import java.util.stream.IntStream;

final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        int n = actual.length;
        if (predicted.length != n) {
            throw new IllegalArgumentException(n + " labels, " + predicted.length + " predictions");
        }
        return IntStream.range(0, n)
                .mapToDouble(i -> (actual[i] - predicted[i]) * (actual[i] - predicted[i]))
                .average()
                .orElse(Double.NaN);
    }
}
