/*
title: A negative number of epochs is accepted
task: 5
covers: []
ask: What should a training of -1 epochs do?
point: A loop that does not run makes no mistake visible. Say at once that the argument makes no sense.
tell: You let a negative number of epochs pass. Refuse it with an IllegalArgumentException.
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        requireRate(learningRate);
        LinearModel model = new LinearModel(new double[x[0].length], 0);
        double[] losses = new double[Math.max(0, epochs)];
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
