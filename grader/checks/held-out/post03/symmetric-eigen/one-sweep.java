/*
style: public methods only, values from a stream, vectors by columns
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        int n = a.length;
        double[][] m = copy(a);
        double[][] v = identity(n);
        for (int k = 0; k < n * n; k++) {
            int p = k / n;
            int q = k % n;
            if (p < q) {
                turnColumns(v, p, q, rotation(m, p, q));
                m = rotated(m, p, q);
            }
        }
        return inOrder(m, v);
    }
}
