/*
style: residuals y - p in a stream
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] residuals = IntStream.range(0, x.length).mapToDouble(i -> y[i] - m.predict(x[i])).toArray();
        double[] slopes = IntStream.range(0, m.weights().length)
                .mapToDouble(j -> 2 * IntStream.range(0, x.length)
                        .mapToDouble(i -> residuals[i] * x[i][j])
                        .average()
                        .orElseThrow())
                .toArray();
        return new LinearModel(slopes, 2 * Arrays.stream(residuals).average().orElseThrow());
    }
}
