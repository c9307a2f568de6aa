/*
title: Divided by n once more
task: 5
covers: []
ask: Does your training slow down when every row stands in the table twice?
point: The gradient is a mean over the rows already.
tell: You divide by the number of rows once more in the training. Use the learning rate as it is.
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
            model = step(model, gradient(model, x, y), learningRate / x.length);
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
