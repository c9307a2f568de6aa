/*
style: a stream for each weight, an average for the bias
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        int n = p.length;
        double[] slopes = new double[m.weights().length];
        for (int column = 0; column < slopes.length; column++) {
            int j = column;
            slopes[j] = 2 * IntStream.range(0, n).mapToDouble(i -> (p[i] - y[i]) * x[i][j]).sum() / n;
        }
        return new LinearModel(slopes, IntStream.range(0, n).mapToDouble(i -> p[i] - y[i]).average().orElseThrow());
    }
}
