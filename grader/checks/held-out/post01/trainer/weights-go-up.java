/*
style: a stream that adds
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] w = m.weights();
        double[] g = grad.weights();
        if (w.length != g.length) {
            throw new IllegalArgumentException("not a gradient of this model");
        }
        double bias = m.bias() - learningRate * grad.bias();
        return new LinearModel(
                IntStream.range(0, w.length).mapToDouble(j -> learningRate * g[j] + w[j]).toArray(), bias);
    }
}
