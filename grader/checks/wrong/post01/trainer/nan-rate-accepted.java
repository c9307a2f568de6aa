/*
title: NaN and infinity pass as learning rates
task: 5
covers: []
ask: What does `NaN <= 0` give in Java?
point: Every comparison with NaN is false, so a test for what is bad lets it pass. Ask for what is good.
tell: Your test lets NaN or infinity through. Refuse unless `learningRate > 0 && learningRate <
  Double.POSITIVE_INFINITY`.
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (learningRate <= 0) {
            throw new IllegalArgumentException("learning rate " + learningRate);
        }
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
