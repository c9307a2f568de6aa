/*
style: a shift that is added
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] shift = Arrays.stream(grad.weights()).map(g -> g * learningRate).toArray();
        double[] w = m.weights().clone();
        if (shift.length != w.length) {
            throw new IllegalArgumentException("not a gradient of this model");
        }
        for (int j = 0; j < w.length; j++) {
            w[j] += shift[j];
        }
        return new LinearModel(w, m.bias() + grad.bias() * learningRate);
    }
}
