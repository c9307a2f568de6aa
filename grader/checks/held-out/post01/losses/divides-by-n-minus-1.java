/*
style: a stream of squares, the divisor in a variable of its own
*/
import java.util.stream.IntStream;

final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double freedom = actual.length - 1.0;
        return IntStream.range(0, actual.length)
                        .mapToDouble(i -> Math.pow(predicted[i] - actual[i], 2))
                        .sum()
                / freedom;
    }
}
