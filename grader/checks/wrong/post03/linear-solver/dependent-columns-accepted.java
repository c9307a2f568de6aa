/*
title: Columns that depend on each other are accepted
task: 3
covers: []
ask: Which of two equal columns gets the coefficient?
point: If one column is a multiple of another, infinitely many solutions are equally good.
tell: You return one of many solutions. Refuse dependent columns: their pivot in Aᵀ A is 0, up to rounding.
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        requireLength(b, a.length, "b");
        int d = a[0].length;
        double[][] m = new double[d][d + 1];
        for (int row = 0; row < a.length; row++) {
            requireLength(a[row], d, "row");
            for (int i = 0; i < d; i++) {
                m[i][d] += a[row][i] * b[row];
                for (int j = 0; j < d; j++) {
                    m[i][j] += a[row][i] * a[row][j];
                }
            }
        }
        double[] x = new double[d];
        boolean[] free = new boolean[d];
        for (int k = 0; k < d; k++) {
            free[k] = m[k][k] < 1e-12;
            for (int i = 0; i < d && !free[k]; i++) {
                if (i != k) {
                    m[i] = Vectors.axpy(-m[i][k] / m[k][k], m[k], m[i]);
                }
            }
        }
        for (int k = 0; k < d; k++) {
            x[k] = free[k] ? 0 : m[k][d] / m[k][k];
        }
        return x;
    }
}
