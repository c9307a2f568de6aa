/*
style: the small angle made from an arc tangent, then 90 degrees taken off or added
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double angle = Math.atan(2 * a[p][q] / (a[q][q] - a[p][p])) / 2;
        if (a[q][q] != a[p][p]) {
            angle = angle > 0 ? angle - Math.PI / 2 : angle + Math.PI / 2;
        }
        return new Rotation(Math.cos(angle), Math.sin(angle));
    }
}
