/*
title: A negative number of epochs crashes
task: 5
covers: []
ask: What happens in your code when an array of length -1 is made?
point: The exception comes from Java, not from you, and says nothing about epochs.
tell: A negative number of epochs reaches `new double[epochs]`. Refuse it before, with an IllegalArgumentException.
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        requireRate(learningRate);
        LinearModel model = new LinearModel(new double[x[0].length], 0);
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
}
