/*
style: an arc tangent, sine first
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double angle = a[p][q] == 0 ? 0 : Math.atan(2 * a[p][q] / (a[q][q] - a[p][p])) / 2;
        double sine = Math.sin(angle);
        return new Rotation(sine, Math.sqrt(1 - sine * sine));
    }
}
