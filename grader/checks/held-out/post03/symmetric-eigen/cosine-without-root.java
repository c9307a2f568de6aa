/*
style: squares of cosine and sine from an arc tangent
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double angle = a[p][q] == 0 ? 0 : Math.atan(2 * a[p][q] / (a[q][q] - a[p][p])) / 2;
        double c = Math.pow(Math.cos(angle), 2);
        return new Rotation(c, Math.tan(angle) * c);
    }
}
