/*
style: a loop over the other axes, with both halves written
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        double[][] result = copy(a);
        Rotation r = between(a, p, q);
        for (int k = 0; k < a.length; k++) {
            if (k == p || k == q) {
                continue;
            }
            result[k][p] = result[p][k] = r.c() * a[k][p] - r.s() * a[k][q];
            result[k][q] = result[q][k] = r.s() * a[k][p] + r.c() * a[k][q];
        }
        return result;
    }
}
