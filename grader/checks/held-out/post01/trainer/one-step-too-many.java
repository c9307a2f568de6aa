/*
style: a loop that includes its upper end
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        boolean usable = Double.isFinite(learningRate) && learningRate > 0 && epochs >= 0;
        if (!usable || x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("this cannot be trained");
        }
        LinearModel m = new LinearModel(new double[x[0].length], 0);
        double[] losses = new double[epochs + 1];
        for (int t = 0; t <= epochs; t++) {
            losses[t] = loss(m, x, y);
            m = step(m, gradient(m, x, y), learningRate);
        }
        return new TrainingLog(m, Arrays.copyOf(losses, epochs));
    }
}
