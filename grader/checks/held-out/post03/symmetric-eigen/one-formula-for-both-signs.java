/*
style: the quadratic equation solved with the positive root
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        // t^2 + 2 theta t - 1 = 0
        double t = theta > 0 ? 1 / (theta + Math.hypot(theta, 1)) : Math.hypot(theta, 1) - theta;
        double c = Math.cos(Math.atan(t));
        return new Rotation(c, Math.sin(Math.atan(t)));
    }
}
