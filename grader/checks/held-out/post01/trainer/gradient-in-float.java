/*
style: predictions and labels kept in float arrays
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        float[] errors = new float[p.length];
        for (int i = 0; i < p.length; i++) {
            errors[i] = (float) (p[i] - y[i]);
        }
        float[] sums = new float[m.weights().length + 1];
        for (int j = 0; j < sums.length; j++) {
            for (int i = 0; i < errors.length; i++) {
                sums[j] += errors[i] * (j < x[i].length ? (float) x[i][j] : 1f);
            }
        }
        double[] slopes = new double[m.weights().length];
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] = 2.0 / p.length * sums[j];
        }
        return new LinearModel(slopes, 2.0 / p.length * sums[slopes.length]);
    }
}
