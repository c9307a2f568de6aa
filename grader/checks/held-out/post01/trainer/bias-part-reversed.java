/*
style: streams, residuals taken both ways
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        double[] residuals = IntStream.range(0, y.length).mapToDouble(i -> y[i] - p[i]).toArray();
        double factor = 2.0 / y.length;
        double[] slopes = IntStream.range(0, m.weights().length)
                .mapToDouble(j -> -factor
                        * IntStream.range(0, y.length).mapToDouble(i -> residuals[i] * x[i][j]).sum())
                .toArray();
        return new LinearModel(slopes, factor * Arrays.stream(residuals).sum());
    }
}
