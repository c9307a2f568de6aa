/*
misconception: standardises-in-place
task: 5
covers: E5.9
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        requireRate(learningRate);
        requireEpochs(epochs);
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("ragged");
            }
        }
        double[][] z = standardised(x);
        LinearModel model = new LinearModel(new double[x[0].length], 0);
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            losses[epoch] = loss(model, z, y);
            model = step(model, gradient(model, z, y), learningRate);
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

    private static double[][] standardised(double[][] x) {
        double[][] z = new double[x.length][x[0].length];
        for (int j = 0; j < x[0].length; j++) {
            double mean = 0;
            double square = 0;
            for (double[] row : x) {
                mean += row[j] / x.length;
            }
            for (double[] row : x) {
                square += (row[j] - mean) * (row[j] - mean) / x.length;
            }
            for (int i = 0; i < x.length; i++) {
                z[i][j] = (x[i][j] - mean) / Math.sqrt(square);
            }
        }
        return z;
    }
}
