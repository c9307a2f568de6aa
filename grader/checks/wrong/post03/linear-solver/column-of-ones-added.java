/*
title: A column of ones is added
task: 3
covers: []
ask: How many unknowns does the caller ask for, and how many do you return?
point: A constant in the curve is a column of ones in A, if the caller wants one.
tell: You add a column of your own. Take the matrix as it is.
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        requireLength(b, a.length, "b");
        int d = a[0].length + 1;
        double[][] normal = new double[d][d];
        double[] right = new double[d];
        for (int row = 0; row < a.length; row++) {
            requireLength(a[row], d - 1, "row");
            double[] longer = new double[d];
            System.arraycopy(a[row], 0, longer, 1, d - 1);
            longer[0] = 1;
            for (int i = 0; i < d; i++) {
                normal[i] = Vectors.axpy(longer[i], longer, normal[i]);
            }
            right = Vectors.axpy(b[row], longer, right);
        }
        return cholesky(normal, right);
    }
}
