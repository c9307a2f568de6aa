/*
title: The root in the cosine is missing
task: 2
covers: []
ask: Is c² + s² = 1 for your numbers?
point: 1 + t² = 1 / c². So c is the inverse of a root.
tell: You compute c = 1 / (t² + 1). Take the root of t² + 1 first.
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
        double c = 1 / (t * t + 1);
        return new Rotation(c, t * c);
    }
}
