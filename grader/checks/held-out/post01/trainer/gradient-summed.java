/*
style: streams with sum in the place of average
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        double[] twice = IntStream.range(0, p.length).mapToDouble(i -> 2 * (p[i] - y[i])).toArray();
        double[] slopes = IntStream.range(0, m.weights().length)
                .mapToDouble(j -> IntStream.range(0, p.length).mapToDouble(i -> twice[i] * x[i][j]).sum())
                .toArray();
        return new LinearModel(slopes, IntStream.range(0, p.length).mapToDouble(i -> twice[i]).sum());
    }
}
