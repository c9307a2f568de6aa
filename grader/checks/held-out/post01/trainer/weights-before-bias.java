/*
style: weights and bias kept apart, the gradient asked twice
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0) {
            throw new IllegalArgumentException("epochs: " + epochs);
        }
        if (learningRate <= 0 || !Double.isFinite(learningRate)) {
            throw new IllegalArgumentException("learning rate: " + learningRate);
        }
        double[] w = new double[x[0].length];
        double b = 0;
        double[] losses = new double[epochs];
        for (int t = 0; t < epochs; t++) {
            losses[t] = loss(new LinearModel(w, b), x, y);
            double[] slopes = gradient(new LinearModel(w, b), x, y).weights();
            Arrays.setAll(w, j -> w[j] - learningRate * slopes[j]);
            b -= learningRate * gradient(new LinearModel(w, b), x, y).bias();
        }
        return new TrainingLog(new LinearModel(w, b), losses);
    }
}
