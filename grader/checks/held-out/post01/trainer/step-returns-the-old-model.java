/*
style: the new model is made and not returned
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] w = m.weights();
        double[] g = grad.weights();
        if (w.length != g.length) {
            throw new IllegalArgumentException("not a gradient of this model");
        }
        LinearModel moved = new LinearModel(
                IntStream.range(0, w.length).mapToDouble(j -> w[j] - learningRate * g[j]).toArray(),
                m.bias() - learningRate * grad.bias());
        return m;
    }
}
