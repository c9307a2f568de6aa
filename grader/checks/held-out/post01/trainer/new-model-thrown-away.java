/*
style: a helper that gives its own parameter a new value
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0) {
            throw new IllegalArgumentException("epochs: " + epochs);
        }
        if (learningRate <= 0 || !Double.isFinite(learningRate)) {
            throw new IllegalArgumentException("learning rate: " + learningRate);
        }
        LinearModel m = new LinearModel(new double[x[0].length], 0);
        double[] losses = new double[epochs];
        for (int t = 0; t < epochs; t++) {
            losses[t] = loss(m, x, y);
            improve(m, x, y, learningRate);
        }
        return new TrainingLog(m, losses);
    }

    private static void improve(LinearModel m, double[][] x, double[] y, double learningRate) {
        m = step(m, gradient(m, x, y), learningRate);
    }
}
