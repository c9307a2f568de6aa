/*
style: the gradient from the normal matrix, (2/n) (Z'Z v - Z'y), made once per training
*/
final class GradientDescentTrainer {
    private record Normal(double[][] matrix, double[] right, double square, int n) {
        static Normal of(double[][] x, double[] y, int d) {
            requireLabels(x, y);
            double[][] a = new double[d + 1][d + 1];
            double[] b = new double[d + 1];
            double square = 0;
            for (int i = 0; i < x.length; i++) {
                if (x[i].length != d) {
                    throw new IllegalArgumentException("a row of another length");
                }
                for (int j = 0; j <= d; j++) {
                    double zj = j < d ? x[i][j] : 1;
                    b[j] += zj * y[i];
                    for (int k = 0; k <= d; k++) {
                        a[j][k] += zj * (k < d ? x[i][k] : 1);
                    }
                }
                square += y[i] * y[i];
            }
            return new Normal(a, b, square, x.length);
        }

        LinearModel gradient(LinearModel m) {
            int d = m.weights().length;
            double[] slopes = new double[d + 1];
            for (int j = 0; j <= d; j++) {
                double sum = -right[j];
                for (int k = 0; k <= d; k++) {
                    sum += matrix[j][k] * (k < d ? m.weights()[k] : m.bias());
                }
                slopes[j] = 2 * sum / n;
            }
            return new LinearModel(java.util.Arrays.copyOf(slopes, d), slopes[d]);
        }
    }

    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        return Normal.of(x, y, m.weights().length).gradient(m);
    }

    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (!(Double.isFinite(learningRate) && learningRate > 0) || epochs < 0) {
            throw new IllegalArgumentException("settings");
        }
        Normal normal = Normal.of(x, y, x[0].length);
        double[] losses = new double[epochs];
        LinearModel model = new LinearModel(new double[x[0].length], 0);
        for (int t = 0; t < epochs; t++) {
            losses[t] = loss(model, x, y);
            model = step(model, normal.gradient(model), learningRate);
        }
        return new TrainingLog(model, losses);
    }
}
