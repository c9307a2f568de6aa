/*
style: plus or minus every row
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] slopes = new double[m.weights().length];
        double bias = 0;
        double[] p = predictAll(m, x);
        for (int i = 0; i < p.length; i++) {
            int sign = Double.compare(p[i], y[i]);
            bias += sign;
            for (int j = 0; j < slopes.length; j++) {
                slopes[j] += sign * x[i][j];
            }
        }
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] /= p.length;
        }
        return new LinearModel(slopes, bias / p.length);
    }
}
