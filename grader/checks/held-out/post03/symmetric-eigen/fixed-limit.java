/*
style: a limit on single elements
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        int n = a.length;
        double[][] m = copy(a);
        double[][] v = identity(n);
        for (int count = 0; count < 30; count++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    if (Math.abs(m[p][q]) < 1e-13) {
                        continue;
                    }
                    Rotation r = between(m, p, q);
                    turn(m, p, q, r);
                    turnColumns(v, p, q, r);
                }
            }
        }
        return inOrder(m, v);
    }
}
