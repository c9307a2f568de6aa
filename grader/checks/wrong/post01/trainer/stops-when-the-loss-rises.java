/*
title: The training stops when the loss rises
task: 5
contains: [keeps-the-best-model]
covers: []
ask: How many epochs does your training make if the learning rate is too large?
point: All epochs are made, whatever the loss does. A rising loss tells the user that the learning rate is too large.
tell: You leave the loop when the loss rises. Go on for as many epochs as were asked for.
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
            LinearModel next = step(model, gradient(model, x, y), learningRate);
            if (loss(next, x, y) > losses[epoch]) {
                return new TrainingLog(model, java.util.Arrays.copyOf(losses, epoch + 1));
            }
            model = next;
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
