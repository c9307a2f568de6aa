/*
title: The losses are those after the step
task: 5
covers: E5.7
ask: Which loss has the model with which the training begins, and where is it in your log?
point: Entry 0 belongs to the model before the first step. What comes first in your loop?
tell: You write the loss down after the step, so all entries are shifted by one. Do it before the step.
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        requireRate(learningRate);
        requireEpochs(epochs);
        LinearModel model = new LinearModel(new double[x[0].length], 0);
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            model = step(model, gradient(model, x, y), learningRate);
            losses[epoch] = loss(model, x, y);
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
