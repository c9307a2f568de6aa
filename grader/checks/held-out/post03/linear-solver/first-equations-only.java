/*
style: Gauss elimination of the first d equations
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        if (b.length != a.length) {
            throw new IllegalArgumentException("b");
        }
        int d = a[0].length;
        for (double[] row : a) {
            if (row.length != d) {
                throw new IllegalArgumentException("ragged");
            }
        }
        if (a.length < d) {
            throw new IllegalArgumentException("more unknowns than equations");
        }
        double[][] m = new double[d][];
        for (int i = 0; i < d; i++) {
            m[i] = java.util.Arrays.copyOf(a[i], d + 1);
            m[i][d] = b[i];
        }
        for (int k = 0; k < d; k++) {
            if (Math.abs(m[k][k]) < 1e-12) {
                throw new IllegalArgumentException("singular");
            }
            for (int i = 0; i < d; i++) {
                if (i != k) {
                    m[i] = Vectors.axpy(-m[i][k] / m[k][k], m[k], m[i]);
                }
            }
        }
        double[] x = new double[d];
        for (int i = 0; i < d; i++) {
            x[i] = m[i][d] / m[i][i];
        }
        return x;
    }
}
