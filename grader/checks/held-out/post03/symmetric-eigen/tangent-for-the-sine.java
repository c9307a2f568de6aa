/*
style: an arc tangent
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double angle = a[p][q] == 0 ? 0 : Math.atan(2 * a[p][q] / (a[q][q] - a[p][p])) / 2;
        return new Rotation(Math.cos(angle), Math.tan(angle));
    }
}
