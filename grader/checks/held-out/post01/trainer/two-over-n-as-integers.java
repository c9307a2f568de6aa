/*
style: the factor in an int, used after the sums
*/
final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int factor = 2 / y.length;
        double[] slopes = new double[m.weights().length];
        double errors = 0;
        for (int i = 0; i < y.length; i++) {
            double error = m.predict(x[i]) - y[i];
            errors += error;
            for (int j = 0; j < slopes.length; j++) {
                slopes[j] += error * x[i][j];
            }
        }
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] = factor * slopes[j];
        }
        return new LinearModel(slopes, factor * errors);
    }
}
