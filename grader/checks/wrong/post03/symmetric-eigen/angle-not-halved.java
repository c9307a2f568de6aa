/*
title: Twice the angle
task: 2
covers: []
ask: How large is your angle between two equal levels?
point: 2 a_pq / (a_qq - a_pp) is the tangent of twice the angle.
tell: You rotate by the whole arc tangent. Halve it.
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double angle = Math.atan(2 * a[p][q] / (a[q][q] - a[p][p]));
        return new Rotation(Math.cos(angle), Math.sin(angle));
    }
}
