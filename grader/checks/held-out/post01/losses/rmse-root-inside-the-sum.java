/*
style: the average of a stream of roots
*/
import java.util.stream.IntStream;

final class Losses {
    public static double rmse(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        return IntStream.range(0, actual.length)
                .mapToDouble(i -> Math.pow(actual[i] - predicted[i], 2))
                .map(Math::sqrt)
                .average()
                .orElseThrow();
    }
}
