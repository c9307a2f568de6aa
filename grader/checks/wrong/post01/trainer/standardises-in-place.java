/*
title: The features are standardised within the training
task: 5
covers: E5.9
ask: Whose features do your weights belong to: the caller's, or others that only your training knows?
point: Scaling helps gradient descent, but whoever uses the model must do the same to every new row. The text says
  that the table is used as it is.
tell: You shift and divide the columns of the table before training. Train on the table as it is, and leave it as it
  is.
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        requireRate(learningRate);
        requireEpochs(epochs);
        standardise(x);
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

    private static void requireEpochs(int epochs) {
        if (epochs < 0) {
            throw new IllegalArgumentException(epochs + " epochs");
        }
    }

    private static void standardise(double[][] x) {
        for (int j = 0; j < x[0].length; j++) {
            double mean = 0;
            double square = 0;
            for (double[] row : x) {
                mean += row[j] / x.length;
            }
            for (double[] row : x) {
                square += (row[j] - mean) * (row[j] - mean) / x.length;
            }
            for (double[] row : x) {
                row[j] = (row[j] - mean) / Math.sqrt(square);
            }
        }
    }
}
