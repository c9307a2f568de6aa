/*
style: streams instead of loops
*/
import java.util.stream.IntStream;

final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        return IntStream.range(0, actual.length)
                .mapToDouble(i -> Math.pow(actual[i] - predicted[i], 2))
                .average()
                .orElseThrow();
    }

    public static double mae(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        return IntStream.range(0, actual.length)
                .mapToDouble(i -> Math.abs(predicted[i] - actual[i]))
                .average()
                .orElseThrow();
    }
}
