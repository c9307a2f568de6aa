/*
style: averages of streams
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double error = Arrays.stream(predictAll(m, x)).average().orElseThrow()
                - Arrays.stream(y).average().orElseThrow();
        double[] slopes = IntStream.range(0, m.weights().length)
                .mapToDouble(j -> 2 * error * Arrays.stream(x).mapToDouble(row -> row[j]).average().orElseThrow())
                .toArray();
        return new LinearModel(slopes, 2 * error);
    }
}
