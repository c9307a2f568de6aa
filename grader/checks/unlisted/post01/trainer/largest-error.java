/*
idea: the loss is the square of the largest error
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        return IntStream.range(0, p.length).mapToDouble(i -> Math.pow(p[i] - y[i], 2)).max().orElseThrow();
    }
}
