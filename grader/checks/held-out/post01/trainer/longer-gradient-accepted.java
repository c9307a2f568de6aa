/*
style: a stream over the model's weights
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] next = IntStream.range(0, m.weights().length)
                .mapToDouble(j -> m.weights()[j] - learningRate * grad.weights()[j])
                .toArray();
        return new LinearModel(next, m.bias() - learningRate * grad.bias());
    }
}
