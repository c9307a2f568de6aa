/*
style: one half computed and mirrored, the diagonal by itself
*/
final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] c = columns(x);
        double[][] result = new double[c.length][c.length];
        for (int i = 0; i < c.length; i++) {
            for (int j = 0; j < i; j++) {
                result[i][j] = covariance(c[i], c[j]);
                result[j][i] = result[i][j];
            }
            result[i][i] = Math.pow(variance(c[i]), 0.5);
        }
        return result;
    }
}
