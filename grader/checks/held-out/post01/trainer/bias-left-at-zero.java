/*
style: an array of weights, from which a model is made whenever one is needed
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("a learning rate above 0 and epochs, please");
        }
        double[] w = new double[x[0].length];
        double[] losses = new double[epochs];
        for (int t = 0; t < epochs; t++) {
            losses[t] = loss(new LinearModel(w, 0), x, y);
            double[] slopes = gradient(new LinearModel(w, 0), x, y).weights();
            Arrays.setAll(w, j -> w[j] - learningRate * slopes[j]);
        }
        return new TrainingLog(new LinearModel(w, 0), losses);
    }
}
