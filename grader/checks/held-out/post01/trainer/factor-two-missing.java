/*
style: averages of streams
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        int n = y.length;
        double[] slopes = IntStream.range(0, m.weights().length)
                .mapToDouble(j -> IntStream.range(0, n)
                        .mapToDouble(i -> x[i][j] * (p[i] - y[i]))
                        .average()
                        .orElseThrow())
                .toArray();
        return new LinearModel(slopes, IntStream.range(0, n).mapToDouble(i -> p[i] - y[i]).average().orElseThrow());
    }
}
