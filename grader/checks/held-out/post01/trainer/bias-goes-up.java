/*
style: a stream for the weights
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        int d = m.weights().length;
        if (d != grad.weights().length) {
            throw new IllegalArgumentException(d + " weights");
        }
        double[] next = IntStream.range(0, d)
                .mapToDouble(j -> m.weights()[j] - learningRate * grad.weights()[j])
                .toArray();
        double shift = learningRate * grad.bias();
        return new LinearModel(next, shift + m.bias());
    }
}
