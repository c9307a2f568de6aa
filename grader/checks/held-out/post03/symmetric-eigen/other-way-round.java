/*
style: products with J from the left and its transpose from the right
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        Rotation r = between(a, p, q);
        int n = a.length;
        double[][] j = identity(n);
        j[p][p] = j[q][q] = r.c();
        j[p][q] = r.s();
        j[q][p] = -r.s();
        double[][] result = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                for (int l = 0; l < n * n; l++) {
                    result[i][k] += j[i][l / n] * a[l / n][l % n] * j[k][l % n];
                }
            }
        }
        return result;
    }
}
