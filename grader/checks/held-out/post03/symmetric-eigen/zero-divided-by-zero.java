/*
style: an arc tangent of the quotient, with no look at the element
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double angle = 0.5 * Math.atan(2 * a[p][q] / (a[q][q] - a[p][p]));
        return new Rotation(Math.cos(angle), Math.sin(angle));
    }
}
