/*
title: A step after every row
task: 5
covers: []
ask: How many steps does your trainer take in one epoch?
point: A step for each row is stochastic gradient descent, another method (post 10). Here the gradient is the mean
  over all rows.
tell: You take n steps in each epoch, one for each row. Compute one gradient over all rows and take one step.
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
            for (int i = 0; i < x.length; i++) {
                double[][] row = {x[i]};
                double[] label = {y[i]};
                model = step(model, gradient(model, row, label), learningRate);
            }
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
