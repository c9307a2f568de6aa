/*
style: the update written out, without gradient and step
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        boolean usable = Double.isFinite(learningRate) && learningRate > 0 && epochs >= 0;
        if (!usable || x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("this cannot be trained");
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
                b += learningRate * 2 * error / p.length;
                for (int j = 0; j < w.length; j++) {
                    w[j] += learningRate * 2 * error * x[i][j] / p.length;
                }
            }
        }
        return new TrainingLog(new LinearModel(w, b), losses);
    }
}
