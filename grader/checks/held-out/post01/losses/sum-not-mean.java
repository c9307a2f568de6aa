/*
style: a stream with the division forgotten
*/
import java.util.stream.IntStream;

final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        if (actual.length == 0 || actual.length != predicted.length) {
            throw new IllegalArgumentException("rows");
        }
        return IntStream.range(0, actual.length)
                .mapToDouble(i -> actual[i] - predicted[i])
                .map(error -> error * error)
                .sum();
    }
}
