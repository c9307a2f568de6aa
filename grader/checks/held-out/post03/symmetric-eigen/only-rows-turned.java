/*
style: a product with the transpose of J from the left
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        Rotation r = between(a, p, q);
        double[][] j = identity(a.length);
        j[p][p] = j[q][q] = r.c();
        j[p][q] = r.s();
        j[q][p] = -r.s();
        double[][] result = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < a.length; k++) {
                for (int m = 0; m < a.length; m++) {
                    result[i][k] += j[m][i] * a[m][k];
                }
            }
        }
        return result;
    }
}
