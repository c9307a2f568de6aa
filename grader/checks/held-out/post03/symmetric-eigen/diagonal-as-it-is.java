/*
style: the rotated matrices are thrown away
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        double[][] m = copy(a);
        double[][] v = identity(a.length);
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                rotated(m, p, q);
            }
        }
        return inOrder(m, v);
    }
}
