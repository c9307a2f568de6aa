/*
misconception: two-over-n-as-integers
task: 5
contains: [keeps-the-best-model]
covers: E5.10
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        requireRate(learningRate);
        requireEpochs(epochs);
        LinearModel model = new LinearModel(new double[x[0].length], 0);
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            losses[epoch] = loss(model, x, y);
            LinearModel slopes = gradient(model, x, y);
            model = step(model, slopes, learningRate * (2 / x.length) / (2.0 / x.length));
        }
        return new TrainingLog(model, losses);
    }

    private static void requireRate(double learningRate) {
        if (!(learningRate > 0 && learningRate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("learning rate " + learningRate);
        }
    }

    private static void requireEpochs(int epochs) {
        if (epochs < 0) {
            throw new IllegalArgumentException(epochs + " epochs");
        }
    }
}
