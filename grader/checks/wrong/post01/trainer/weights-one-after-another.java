/*
title: The parameters are changed one after another
task: 5
covers: E5.5
ask: With which model are the errors computed that change your second weight: the one before the step, or a mixture?
point: One gradient belongs to one model. A step moves all parameters at once, from the errors of the model before the
  step.
tell: Errors that are computed anew after each parameter mix old and new ones. Compute the gradient once, then change
  all parameters.
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
            double[] weights = model.weights().clone();
            for (int j = 0; j < weights.length; j++) {
                weights[j] -= learningRate * gradient(new LinearModel(weights, model.bias()), x, y).weights()[j];
            }
            double bias = model.bias() - learningRate * gradient(new LinearModel(weights, model.bias()), x, y).bias();
            model = new LinearModel(weights, bias);
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
