/*
style: a stream for the weights, the bias before it
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] w = m.weights();
        double[] g = grad.weights();
        if (g.length != w.length) {
            throw new IllegalArgumentException("not a gradient of this model");
        }
        double bias = m.bias();
        bias -= grad.bias();
        return new LinearModel(
                IntStream.range(0, w.length).mapToDouble(j -> w[j] - learningRate * g[j]).toArray(), bias);
    }
}
