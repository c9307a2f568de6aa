/*
style: diagonal from variance, the rest in a second loop
*/
final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] c = columns(x);
        double[][] result = new double[c.length][c.length];
        for (int j = 0; j < c.length; j++) {
            result[j][j] = variance(c[j]);
            for (int i = 0; i < j; i++) {
                result[i][j] = covariance(c[i], c[j]);
            }
        }
        return result;
    }
}
