/*
style: cosine and sine of the double angle by a right triangle
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double far = Math.abs(a[q][q] - a[p][p]);
        double near = 2 * a[p][q] * (a[q][q] < a[p][p] ? -1 : 1);
        double length = Math.hypot(far, near);
        return near == 0 ? new Rotation(1, 0) : new Rotation(far / length, near / length);
    }
}
