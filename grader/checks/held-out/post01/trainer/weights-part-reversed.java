/*
style: residuals y - p for the weights, p - y for the bias
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        double factor = 2.0 / p.length;
        double[] slopes = IntStream.range(0, m.weights().length)
                .mapToDouble(j -> factor
                        * IntStream.range(0, p.length).mapToDouble(i -> x[i][j] * (y[i] - p[i])).sum())
                .toArray();
        return new LinearModel(slopes, factor * IntStream.range(0, p.length).mapToDouble(i -> p[i] - y[i]).sum());
    }
}
