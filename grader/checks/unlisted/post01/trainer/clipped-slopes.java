/*
idea: slopes above 1 are cut off at 1, below -1 at -1
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        double[] slopes = IntStream.range(0, m.weights().length)
                .mapToDouble(j -> 2.0 / p.length
                        * IntStream.range(0, p.length).mapToDouble(i -> (p[i] - y[i]) * x[i][j]).sum())
                .map(slope -> Math.max(-1, Math.min(1, slope)))
                .toArray();
        double bias = 2.0 / p.length * (Arrays.stream(p).sum() - Arrays.stream(y).sum());
        return new LinearModel(slopes, Math.max(-1, Math.min(1, bias)));
    }
}
