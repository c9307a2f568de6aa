/*
style: for each value the first column that fits it
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        int n = a.length;
        double[][] m = copy(a);
        double[][] v = identity(n);
        for (int count = 0; count < 30; count++) {
            sweep(m, v);
        }
        double[] values = inOrder(m, v).values();
        double[][] vectors = new double[n][n];
        for (int j = 0; j < n; j++) {
            int first = 0;
            while (Math.abs(m[first][first] - values[j]) > 1e-10 * largest(m)) {
                first++;
            }
            for (int i = 0; i < n; i++) {
                vectors[i][j] = v[i][first];
            }
        }
        return new Result(values, vectors);
    }
}
