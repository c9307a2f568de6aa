/*
style: column after column
*/
final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        double[][] z = new double[rows.length][mean.length];
        for (int j = 0; j < mean.length; j++) {
            for (int i = 0; i < rows.length; i++) {
                z[i][j] = deviation[j] == 0 ? 0 : (rows[i][j] - mean[j]) / deviation[j];
            }
        }
        return z;
    }
}
