/*
style: the bias in a variable of its own, moved first
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("a learning rate above 0 and epochs, please");
        }
        double[] w = new double[x[0].length];
        double b = 0;
        double[] losses = new double[epochs];
        for (int t = 0; t < epochs; t++) {
            losses[t] = loss(new LinearModel(w, b), x, y);
            b -= learningRate * gradient(new LinearModel(w, b), x, y).bias();
            double[] slopes = gradient(new LinearModel(w, b), x, y).weights();
            for (int j = 0; j < w.length; j++) {
                w[j] -= learningRate * slopes[j];
            }
        }
        return new TrainingLog(new LinearModel(w, b), losses);
    }
}
