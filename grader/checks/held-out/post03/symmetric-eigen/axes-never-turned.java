/*
style: the turned axes are computed into a copy that is forgotten
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        int n = a.length;
        double[][] m = copy(a);
        double[][] v = identity(n);
        for (int count = 0; count < 30; count++) {
            sweep(m, copy(v));
        }
        return inOrder(m, v);
    }
}
