/*
style: the ascending result is turned round
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        double[][] m = copy(a);
        double[][] v = identity(a.length);
        for (int count = 0; count < 30; count++) {
            sweep(m, v);
        }
        Result up = inOrder(m, v);
        int n = a.length;
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int j = 0; j < n; j++) {
            values[n - 1 - j] = up.values()[j];
            for (int i = 0; i < n; i++) {
                vectors[i][n - 1 - j] = up.vectors()[i][j];
            }
        }
        return new Result(values, vectors);
    }
}
