/*
style: streams of products over a divisor of its own
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        double freedom = y.length - 1;
        double[] slopes = IntStream.range(0, m.weights().length)
                .mapToDouble(j -> 2
                        * IntStream.range(0, y.length).mapToDouble(i -> (p[i] - y[i]) * x[i][j]).sum()
                        / freedom)
                .toArray();
        double bias = 2 * IntStream.range(0, y.length).mapToDouble(i -> p[i] - y[i]).sum() / freedom;
        return new LinearModel(slopes, bias);
    }
}
