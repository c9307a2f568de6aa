/*
style: a clone of the outer array
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        double[][] m = a.clone();
        double[][] v = identity(m.length);
        double limit = 1e-14 * largest(m);
        for (int count = 0; count < 50 && offDiagonalNorm(m) > limit; count++) {
            sweep(m, v);
        }
        return inOrder(m, v);
    }
}
