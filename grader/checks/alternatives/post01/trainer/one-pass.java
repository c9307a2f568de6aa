/*
style: everything in one pass over the rows, from the back, and flat arrays in the training
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double mean = 0;
        for (int i = x.length - 1; i >= 0; i--) {
            double e = m.predict(x[i]) - y[i];
            mean += e * e / y.length;
        }
        return mean;
    }

    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] w = new double[m.weights().length];
        double b = 0;
        for (int i = x.length - 1; i >= 0; i--) {
            double e = m.predict(x[i]) - y[i];
            b += e;
            for (int j = 0; j < w.length; j++) {
                w[j] += e * x[i][j];
            }
        }
        return step(new LinearModel(new double[w.length], 0), new LinearModel(w, b), -2.0 / x.length);
    }

    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        if (x.length == 0 || x.length != y.length || epochs < 0) {
            throw new IllegalArgumentException("rows, labels or epochs");
        }
        if (!(learningRate > 0) || learningRate == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("learning rate");
        }
        int n = x.length;
        int d = x[0].length;
        for (double[] row : x) {
            if (row.length != d) {
                throw new IllegalArgumentException("ragged");
            }
        }
        double[] w = new double[d];
        double b = 0;
        double[] losses = new double[epochs];
        for (int t = 0; t < epochs; t++) {
            double[] g = new double[d];
            double gb = 0;
            for (int i = 0; i < n; i++) {
                double p = b;
                for (int j = 0; j < d; j++) {
                    p += w[j] * x[i][j];
                }
                double e = p - y[i];
                losses[t] += e * e;
                gb += e;
                for (int j = 0; j < d; j++) {
                    g[j] += e * x[i][j];
                }
            }
            losses[t] /= n;
            b -= learningRate * 2 * gb / n;
            for (int j = 0; j < d; j++) {
                w[j] -= learningRate * 2 * g[j] / n;
            }
        }
        return new TrainingLog(new LinearModel(w, b), losses);
    }
}
