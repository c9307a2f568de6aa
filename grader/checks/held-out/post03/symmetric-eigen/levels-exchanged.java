/*
style: half of an arc tangent
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double angle = a[p][p] == a[q][q] ? Math.PI / 4 : 0.5 * Math.atan(2 * a[p][q] / (a[p][p] - a[q][q]));
        return new Rotation(Math.cos(angle), Math.sin(angle));
    }
}
