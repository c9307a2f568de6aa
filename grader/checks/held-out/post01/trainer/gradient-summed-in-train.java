/*
style: the update written out, without gradient and step
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
            LinearModel now = new LinearModel(w, b);
            losses[t] = loss(now, x, y);
            double[] p = predictAll(now, x);
            for (int i = 0; i < p.length; i++) {
                double error = p[i] - y[i];
                b -= 2 * learningRate * error;
                for (int j = 0; j < w.length; j++) {
                    w[j] -= 2 * learningRate * error * x[i][j];
                }
            }
        }
        return new TrainingLog(new LinearModel(w, b), losses);
    }
}
