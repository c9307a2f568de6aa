/*
style: the bias is one more weight, with a column of ones
*/
final class GradientDescentTrainer {
    private static double[][] withOnes(double[][] x, int d) {
        double[][] z = new double[x.length][d + 1];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != d) {
                throw new IllegalArgumentException("row " + i + " has " + x[i].length + " features, not " + d);
            }
            System.arraycopy(x[i], 0, z[i], 0, d);
            z[i][d] = 1;
        }
        return z;
    }

    private static double[] parameters(LinearModel m) {
        double[] v = java.util.Arrays.copyOf(m.weights(), m.weights().length + 1);
        v[v.length - 1] = m.bias();
        return v;
    }

    private static LinearModel model(double[] v) {
        return new LinearModel(java.util.Arrays.copyOf(v, v.length - 1), v[v.length - 1]);
    }

    private static double[] times(double[][] z, double[] v) {
        double[] p = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < v.length; j++) {
                p[i] += z[i][j] * v[j];
            }
        }
        return p;
    }

    public static double[] predictAll(LinearModel m, double[][] x) {
        return times(withOnes(x, m.weights().length), parameters(m));
    }

    public static double loss(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        double sum = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            sum += Math.pow(p[i] - y[i], 2);
        }
        return sum / y.length;
    }

    private static double[] slopes(double[] v, double[][] z, double[] y) {
        double[] p = times(z, v);
        double[] slopes = new double[v.length];
        for (int j = 0; j < v.length; j++) {
            double sum = 0;
            for (int i = 0; i < z.length; i++) {
                sum += (p[i] - y[i]) * z[i][j];
            }
            slopes[j] = 2 * sum / z.length;
        }
        return slopes;
    }

    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        return model(slopes(parameters(m), withOnes(x, m.weights().length), y));
    }

    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] v = parameters(m);
        double[] g = parameters(grad);
        if (v.length != g.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        for (int j = 0; j < v.length; j++) {
            v[j] = v[j] - learningRate * g[j];
        }
        return model(v);
    }

    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (Double.isNaN(learningRate) || Double.isInfinite(learningRate) || learningRate <= 0 || epochs < 0) {
            throw new IllegalArgumentException("learning rate " + learningRate + ", epochs " + epochs);
        }
        double[][] z = withOnes(x, x[0].length);
        double[] v = new double[x[0].length + 1];
        double[] losses = new double[epochs];
        for (int t = 0; t < epochs; t++) {
            double[] p = times(z, v);
            for (int i = 0; i < p.length; i++) {
                losses[t] += (y[i] - p[i]) * (y[i] - p[i]) / p.length;
            }
            double[] g = slopes(v, z, y);
            for (int j = 0; j < v.length; j++) {
                v[j] -= learningRate * g[j];
            }
        }
        return new TrainingLog(model(v), losses);
    }
}
