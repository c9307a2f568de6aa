/*
style: weights and bias kept apart, moved by hand
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("a learning rate above 0 and epochs, please");
        }
        int n = y.length;
        double[] w = new double[x[0].length];
        double b = 0;
        double[] losses = new double[epochs];
        for (int t = 0; t < epochs; t++) {
            LinearModel now = new LinearModel(w, b);
            losses[t] = loss(now, x, y);
            LinearModel slopes = gradient(now, x, y);
            for (int j = 0; j < w.length; j++) {
                w[j] -= learningRate * (slopes.weights()[j] / n);
            }
            b -= learningRate * (slopes.bias() / n);
        }
        return new TrainingLog(new LinearModel(w, b), losses);
    }
}
