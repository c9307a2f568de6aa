/*
style: Arrays.setAll on the model's own array
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] g = grad.weights();
        if (g.length != m.weights().length) {
            throw new IllegalArgumentException("not a gradient of this model");
        }
        Arrays.setAll(m.weights(), j -> m.weights()[j] - learningRate * g[j]);
        return new LinearModel(m.weights(), m.bias() - learningRate * grad.bias());
    }
}
