/*
style: one guard for lengths and rate, then a stream
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] w = m.weights();
        double[] g = grad.weights();
        if (w.length != g.length || learningRate <= 0) {
            throw new IllegalArgumentException("no such step");
        }
        return new LinearModel(
                IntStream.range(0, w.length).mapToDouble(j -> w[j] - learningRate * g[j]).toArray(),
                m.bias() - learningRate * grad.bias());
    }
}
