/*
title: The tangent in the place of the sine
task: 2
covers: []
ask: Is c² + s² = 1 for your numbers?
point: t = s / c. Without that relation J stretches the matrix.
tell: You return t as s. Return t c.
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double root = Math.hypot(theta, 1);
        double t = 1 / (theta < 0 ? theta - root : theta + root);
        return new Rotation(1 / Math.hypot(t, 1), t);
    }
}
