/*
style: both arrays cut to the shorter length, then streams
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        double[] p = predictAll(m, x);
        if (p.length == 0) {
            throw new IllegalArgumentException("no row");
        }
        int pairs = p.length < y.length ? p.length : y.length;
        double[] slopes = IntStream.range(0, m.weights().length)
                .mapToDouble(j -> 2.0 / pairs
                        * IntStream.range(0, pairs).mapToDouble(i -> (p[i] - y[i]) * x[i][j]).sum())
                .toArray();
        double bias = 2.0 / pairs * IntStream.range(0, pairs).mapToDouble(i -> p[i] - y[i]).sum();
        return new LinearModel(slopes, bias);
    }
}
