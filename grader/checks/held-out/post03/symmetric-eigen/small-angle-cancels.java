/*
style: the quadratic equation for t in the elements themselves
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double b = a[p][q];
        double d = a[q][q] - a[p][p];
        if (Math.abs(b) <= 1e-100 * Math.abs(d)) {
            return new Rotation(1, 0);
        }
        double root = Math.sqrt(d * d + 4 * b * b);
        double t = (Math.copySign(root, d == 0 ? b : d) - d) / (2 * b);
        double c = 1 / Math.sqrt(t * t + 1);
        return new Rotation(c, t * c);
    }
}
