/*
style: the rows' shares in a stream first
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        double[] p = predictAll(m, x);
        if (p.length < 1) {
            throw new IllegalArgumentException("an empty table");
        }
        double[] shares = IntStream.range(0, p.length).mapToDouble(i -> 2 * (p[i] - y[i]) / p.length).toArray();
        double[] slopes = new double[m.weights().length];
        double bias = 0;
        for (int i = 0; i < shares.length; i++) {
            bias += shares[i];
            for (int j = 0; j < slopes.length; j++) {
                slopes[j] += x[i][j] * shares[i];
            }
        }
        return new LinearModel(slopes, bias);
    }
}
