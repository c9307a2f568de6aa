/*
style: the average of a stream that ends with the shorter array
*/
import java.util.stream.IntStream;

final class Losses {
    public static double mae(double[] actual, double[] predicted) {
        return IntStream.iterate(0, i -> i < actual.length && i < predicted.length, i -> i + 1)
                .mapToDouble(i -> Math.max(actual[i] - predicted[i], predicted[i] - actual[i]))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("nothing to average"));
    }
}
