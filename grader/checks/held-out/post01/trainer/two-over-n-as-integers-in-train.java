/*
style: the update written out, the factor in an int
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("a learning rate above 0 and epochs, please");
        }
        int factor = 2 / x.length;
        double[] w = new double[x[0].length];
        double b = 0;
        double[] losses = new double[epochs];
        for (int t = 0; t < epochs; t++) {
            LinearModel now = new LinearModel(w, b);
            losses[t] = loss(now, x, y);
            double[] p = predictAll(now, x);
            for (int i = 0; i < p.length; i++) {
                double error = p[i] - y[i];
                b -= learningRate * factor * error;
                for (int j = 0; j < w.length; j++) {
                    w[j] -= learningRate * factor * error * x[i][j];
                }
            }
        }
        return new TrainingLog(new LinearModel(w, b), losses);
    }
}
