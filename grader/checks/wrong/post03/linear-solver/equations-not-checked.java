/*
title: Rows or values that do not fit are not refused
task: 3
covers: []
ask: What does your method do with four equations and five values, and with a row that is too long?
point: What is too long is ignored silently, what is too short ends in an ArrayIndexOutOfBoundsException.
tell: You leave the shapes to the array. Refuse a b not as long as a, and rows not as long as the first.
*/
final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        int d = a[0].length;
        double[][] normal = new double[d][d];
        double[] right = new double[d];
        for (int row = 0; row < a.length; row++) {
            for (int i = 0; i < d; i++) {
                right[i] += a[row][i] * b[row];
                for (int j = 0; j < d; j++) {
                    normal[i][j] += a[row][i] * a[row][j];
                }
            }
        }
        return cholesky(normal, right);
    }
}
