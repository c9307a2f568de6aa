/*
style: the closed form for the diagonal, a - t b and d + t b
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] result = copy(a);
        Rotation r = between(a, p, q);
        double t = r.s() / r.c();
        result[p][p] -= t * a[p][q];
        result[q][q] += t * a[p][q];
        result[p][q] = result[q][p] = 0;
        return result;
    }
}
