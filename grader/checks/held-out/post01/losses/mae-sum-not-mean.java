/*
style: the sum of a stream
*/
import java.util.stream.IntStream;

final class Losses {
    public static double mae(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        return IntStream.range(0, actual.length)
                .mapToDouble(i -> Math.abs(predicted[i] - actual[i]))
                .sum();
    }
}
