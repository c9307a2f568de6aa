/*
style: column after column, divided at the end
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        double[] p = predictAll(m, x);
        if (p.length != y.length) {
            throw new IllegalArgumentException(p.length + " rows, " + y.length + " labels");
        }
        double[] slopes = new double[m.weights().length];
        for (int j = 0; j < slopes.length; j++) {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                sum += (p[i] - y[i]) * x[i][j];
            }
            slopes[j] = 2 * sum / p.length;
        }
        double errors = 0;
        for (int i = 0; i < p.length; i++) {
            errors += p[i] - y[i];
        }
        return new LinearModel(slopes, 2 * errors / p.length);
    }
}
