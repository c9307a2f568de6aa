/*
title: One loss too many
task: 5
covers: []
ask: How many losses does your log have after 4 epochs?
point: One loss for each epoch, that of the model before the step. The last model is not asked any more.
tell: You also record the loss of the finished model. Leave it out: the log has as many entries as there are epochs.
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        requireRate(learningRate);
        requireEpochs(epochs);
        LinearModel model = new LinearModel(new double[x[0].length], 0);
        double[] losses = new double[epochs + 1];
        for (int epoch = 0; epoch < epochs; epoch++) {
            losses[epoch] = loss(model, x, y);
            model = step(model, gradient(model, x, y), learningRate);
        }
        losses[epochs] = loss(model, x, y);
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
