/*
title: Any learning rate is accepted
task: 5
contains: [infinite-rate-accepted, nan-rate-accepted, zero-rate-accepted]
covers: []
ask: Where does a training with a learning rate of -0.1 lead?
point: With 0 nothing is learned, with a negative rate the loss rises, with NaN everything becomes NaN.
tell: `train` does not look at the learning rate. Refuse all that is not above 0 and finite.
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        requireEpochs(epochs);
        LinearModel model = new LinearModel(new double[x[0].length], 0);
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            losses[epoch] = loss(model, x, y);
            model = step(model, gradient(model, x, y), learningRate);
        }
        return new TrainingLog(model, losses);
    }

    private static void requireEpochs(int epochs) {
        if (epochs < 0) {
            throw new IllegalArgumentException(epochs + " epochs");
        }
    }
}
