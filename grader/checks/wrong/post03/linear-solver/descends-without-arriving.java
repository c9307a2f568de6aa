/*
title: Gradient descent stops before it arrives
task: 3
covers: []
ask: How many digits of your solution are right, and how many steps would ten digits take?
point: Walking downhill comes closer with every step and never arrives. Here the lowest point can be computed.
tell: You take a fixed number of small steps. Solve the normal equations Aᵀ A x = Aᵀ b.
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
        factor(normal);
        double[] x = new double[d];
        for (int step = 0; step < 20; step++) {
            double[] down = right;
            for (int i = 0; i < d; i++) {
                down = Vectors.axpy(-x[i], normal[i], down);
            }
            x = Vectors.axpy(0.01, down, x);
        }
        return x;
    }
}
