/*
title: The 2 is missing under θ
task: 2
covers: []
ask: What is θ for the two levels of the text, 3/4 or 3/2?
point: The angle is half of the one whose tangent is 2 a_pq / (a_qq - a_pp). The 2 belongs to it.
tell: You divide by a_pq. Divide by 2 a_pq.
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double theta = (a[q][q] - a[p][p]) / a[p][q];
        double root = Math.hypot(theta, 1);
        double t = 1 / (theta < 0 ? theta - root : theta + root);
        double c = 1 / Math.hypot(t, 1);
        return new Rotation(c, t * c);
    }
}
