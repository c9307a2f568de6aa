/*
style: losses collected and cut to the number of epochs at the end
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (!(learningRate > 0) || learningRate == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("learning rate or epochs");
        }
        LinearModel m = new LinearModel(new double[x[0].length], 0);
        double[] losses = {};
        for (int t = 0; t < epochs; t++) {
            losses = Arrays.copyOf(losses, t + 1);
            losses[t] = loss(m, x, y);
            m = step(m, gradient(m, x, y), learningRate);
        }
        return new TrainingLog(m, Arrays.copyOf(losses, epochs));
    }
}
