/*
style: the slope of the bias times the weights, as a stream
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        double slope = 2 * IntStream.range(0, p.length).mapToDouble(i -> p[i] - y[i]).average().orElseThrow();
        return new LinearModel(Arrays.stream(m.weights()).map(w -> w * slope).toArray(), slope);
    }
}
