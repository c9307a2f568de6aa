/*
title: The best model instead of the last
task: 5
covers: []
ask: Which model do you return when the last step made the loss worse?
point: To keep the best model is a good idea for a validation part (exercise overfitting-detector). Here the log shows
  what has happened.
tell: You return the model with the lowest loss. Return the one after the last step.
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        requireRate(learningRate);
        requireEpochs(epochs);
        LinearModel best = new LinearModel(new double[x[0].length], 0);
        double lowest = Double.POSITIVE_INFINITY;
        LinearModel model = new LinearModel(new double[x[0].length], 0);
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            losses[epoch] = loss(model, x, y);
            model = step(model, gradient(model, x, y), learningRate);
            double after = loss(model, x, y);
            if (after < Math.min(lowest, losses[0])) {
                lowest = after;
                best = model;
            }
        }
        return new TrainingLog(best, losses);
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
