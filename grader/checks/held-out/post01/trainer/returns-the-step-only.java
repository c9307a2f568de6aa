/*
style: a stream over the gradient
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (m.weights().length != grad.weights().length) {
            throw new IllegalArgumentException("not a gradient of this model");
        }
        double[] change = Arrays.stream(grad.weights()).map(g -> 0 - learningRate * g).toArray();
        return new LinearModel(change, 0 - learningRate * grad.bias());
    }
}
