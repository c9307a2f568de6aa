/*
idea: each equation counts as much as its right-hand side is large
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        requireLength(b, a.length, "b");
        int d = a[0].length;
        double[][] normal = new double[d][d];
        double[] right = new double[d];
        for (int row = 0; row < a.length; row++) {
            requireLength(a[row], d, "row");
            double weight = Math.abs(b[row]);
            for (int i = 0; i < d; i++) {
                normal[i] = Vectors.axpy(weight * a[row][i], a[row], normal[i]);
            }
            right = Vectors.axpy(weight * b[row], a[row], right);
        }
        return cholesky(normal, right);
    }
}
