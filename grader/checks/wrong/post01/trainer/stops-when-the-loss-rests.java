/*
title: The training stops when the loss hardly changes
task: 5
covers: []
ask: How many losses are in your log after 400 epochs?
point: To stop at a small change is a common rule, and not the rule of the text: all epochs are made.
tell: You leave the loop when the loss changes little. Go on for as many epochs as were asked for.
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
            if (epoch > 0 && Math.abs(losses[epoch - 1] - losses[epoch]) < 1e-8) {
                return new TrainingLog(model, java.util.Arrays.copyOf(losses, epoch + 1));
            }
            model = step(model, gradient(model, x, y), learningRate);
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
