/*
title: The levels are subtracted the other way round
task: 2
covers: []
ask: Which sign does θ have where the first level is the lower one?
point: With the other sign the rotation goes the wrong way, and the element grows in the place of vanishing.
tell: You compute (a_pp - a_qq) / (2 a_pq). Exchange the levels: (a_qq - a_pp) / (2 a_pq).
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double theta = (a[p][p] - a[q][q]) / (2 * a[p][q]);
        double root = Math.hypot(theta, 1);
        double t = 1 / (theta < 0 ? theta - root : theta + root);
        double c = 1 / Math.hypot(t, 1);
        return new Rotation(c, t * c);
    }
}
