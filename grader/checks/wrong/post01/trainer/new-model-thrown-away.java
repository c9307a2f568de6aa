/*
title: The result of the step is thrown away
task: 5
contains: [keeps-the-best-model, two-over-n-as-integers-in-train]
covers: []
ask: Why is your loss the same in every epoch?
point: `step` does not change the model, it returns a new one. What do you do with it?
tell: You call `step` and do not keep what it returns. Write `model = step(...)`.
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
            step(model, gradient(model, x, y), learningRate);
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
