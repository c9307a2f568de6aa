/*
style: w.x computed by hand, column after column
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] w = m.weights();
        double[] errors = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != w.length) {
                throw new IllegalArgumentException("row " + i);
            }
            errors[i] = -y[i];
            for (int j = 0; j < w.length; j++) {
                errors[i] += w[j] * x[i][j];
            }
        }
        double[] slopes = new double[w.length];
        double bias = 0;
        for (int i = 0; i < errors.length; i++) {
            bias += 2 * errors[i] / errors.length;
            for (int j = 0; j < w.length; j++) {
                slopes[j] += 2 * errors[i] * x[i][j] / errors.length;
            }
        }
        return new LinearModel(slopes, bias);
    }
}
