/*
style: weights and bias kept apart, moved by hand
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
            LinearModel slopes = gradient(now, x, y);
            losses[t] = loss(now, x, y);
            for (int j = 0; j < w.length; j++) {
                w[j] -= learningRate * slopes.weights()[j];
            }
            b += learningRate * slopes.bias();
        }
        return new TrainingLog(new LinearModel(w, b), losses);
    }
}
