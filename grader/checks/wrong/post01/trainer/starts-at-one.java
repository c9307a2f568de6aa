/*
title: The training does not begin at zero
task: 5
covers: []
ask: What does your model predict before the first step?
point: With all parameters at 0, the first loss is the mean of the squared labels. Is it in your log?
tell: The parameters do not begin at 0. Begin with `new LinearModel(new double[d], 0)`.
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        requireRate(learningRate);
        requireEpochs(epochs);
        double[] ones = new double[x[0].length];
        java.util.Arrays.fill(ones, 1);
        LinearModel model = new LinearModel(ones, 0);
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            losses[epoch] = loss(model, x, y);
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
