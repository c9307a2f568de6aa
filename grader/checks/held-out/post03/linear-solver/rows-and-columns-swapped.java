/*
style: matrix products with a transpose
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        if (b.length != a.length) {
            throw new IllegalArgumentException("b");
        }
        int d = a[0].length;
        double[][] t = new double[d][a.length];
        for (int i = 0; i < a.length; i++) {
            if (a[i].length != d) {
                throw new IllegalArgumentException("ragged");
            }
            for (int k = 0; k < d; k++) {
                t[k][i] = a[i][k];
            }
        }
        double[][] product = new double[a.length][a.length];
        double[] right = new double[a.length];
        for (int k = 0; k < d; k++) {
            for (int i = 0; i < a.length; i++) {
                product[i] = Vectors.axpy(a[i][k], t[k], product[i]);
            }
            right = Vectors.axpy(b[k], t[k], right);
        }
        return cholesky(product, right);
    }
}
