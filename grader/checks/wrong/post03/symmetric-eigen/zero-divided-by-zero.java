/*
title: 0/0 where nothing mixes
task: 2
covers: []
ask: What is θ where the element is 0 and both levels are equal?
point: 0 / 0 is NaN, and one NaN is everywhere after a sweep. A unit matrix is enough for it.
tell: You compute θ although a_pq is 0. Return c = 1, s = 0 before you divide.
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double root = Math.hypot(theta, 1);
        double t = 1 / (theta < 0 ? theta - root : theta + root);
        double c = 1 / Math.hypot(t, 1);
        return new Rotation(c, t * c);
    }
}
