/*
style: the gradient cut or filled up with zeros
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] w = m.weights().clone();
        double[] g = Arrays.copyOf(grad.weights(), w.length);
        Arrays.setAll(w, j -> m.weights()[j] - learningRate * g[j]);
        return new LinearModel(w, m.bias() - learningRate * grad.bias());
    }
}
