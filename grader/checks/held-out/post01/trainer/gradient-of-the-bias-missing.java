/*
style: a stream for each weight and a plain 0
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        double[] slopes = IntStream.range(0, m.weights().length)
                .mapToDouble(j -> 2 * IntStream.range(0, p.length)
                        .mapToDouble(i -> (p[i] - y[i]) * x[i][j])
                        .average()
                        .orElseThrow())
                .toArray();
        return new LinearModel(slopes, 0);
    }
}
