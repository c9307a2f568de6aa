/*
style: Arrays.setAll on the gradient's own array
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] scaled = grad.weights();
        if (scaled.length != m.weights().length) {
            throw new IllegalArgumentException("not a gradient of this model");
        }
        Arrays.setAll(scaled, j -> learningRate * scaled[j]);
        double[] next = IntStream.range(0, scaled.length).mapToDouble(j -> m.weights()[j] - scaled[j]).toArray();
        return new LinearModel(next, m.bias() - learningRate * grad.bias());
    }
}
