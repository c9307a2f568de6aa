/*
style: the rule for a single row written out
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
        double[] w = new double[x[0].length];
        double b = 0;
        double[] losses = new double[epochs];
        for (int t = 0; t < epochs; t++) {
            losses[t] = loss(new LinearModel(w, b), x, y);
            for (int i = 0; i < x.length; i++) {
                double move = 2 * learningRate * (new LinearModel(w, b).predict(x[i]) - y[i]);
                b -= move;
                for (int j = 0; j < w.length; j++) {
                    w[j] -= move * x[i][j];
                }
            }
        }
        return new TrainingLog(new LinearModel(w, b), losses);
    }
}
