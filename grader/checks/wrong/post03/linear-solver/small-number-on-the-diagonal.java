/*
title: A small number is added to the diagonal
task: 3
contains: [dependent-columns-accepted]
covers: []
ask: How many digits of your solution are right, and what happens to dependent columns?
point: A small number on the diagonal makes every matrix solvable and every answer a little wrong.
tell: You add to the diagonal of Aᵀ A. Leave it as it is, and let dependent columns be refused.
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
        for (int i = 0; i < d; i++) {
            normal[i][i] += 1e-6;
        }
        return cholesky(normal, right);
    }
}
