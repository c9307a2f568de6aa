/*
title: The values of the curve are returned
task: 3
covers: []
ask: How many numbers do you return for four equations with two unknowns?
point: A x are the values that come closest to b. The caller wants x.
tell: You return A x. Return x itself, d numbers.
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        requireLength(b, a.length, "b");
        int d = a[0].length;
        double[][] normal = new double[d][d];
        double[] right = new double[d];
        for (int row = 0; row < a.length; row++) {
            requireLength(a[row], d, "row");
            for (int i = 0; i < d; i++) {
                normal[i] = Vectors.axpy(a[row][i], a[row], normal[i]);
            }
            right = Vectors.axpy(b[row], a[row], right);
        }
        double[] x = cholesky(normal, right);
        double[] curve = new double[a.length];
        for (int row = 0; row < a.length; row++) {
            curve[row] = Vectors.dot(a[row], x);
        }
        return curve;
    }
}
