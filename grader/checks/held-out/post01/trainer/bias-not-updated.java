/*
style: a stream for the weights only
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] next = new double[m.weights().length];
        if (next.length != grad.weights().length) {
            throw new IllegalArgumentException("not a gradient of this model");
        }
        Arrays.setAll(next, j -> m.weights()[j] - learningRate * grad.weights()[j]);
        return new LinearModel(next, m.bias());
    }
}
