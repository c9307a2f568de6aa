/*
title: Each equation is solved as if it had one unknown
task: 2
covers: []
ask: Does your second unknown change when an entry off the diagonal of A changes?
point: bᵢ / aᵢᵢ is the solution of a diagonal matrix.
tell: You divide by the diagonal of A and ignore the rest. Use the factor: L y = b, then Lᵀ x = y.
*/
final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        int n = spd.length;
        requireLength(b, n, "b");
        factor(spd);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = b[i] / spd[i][i];
        }
        return x;
    }
}
