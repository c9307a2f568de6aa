/*
style: a limit on the largest element beside the diagonal, sweeps written out
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        int n = a.length;
        double[][] m = copy(a);
        double[][] v = identity(n);
        boolean done = false;
        while (!done) {
            done = true;
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    if (Math.abs(m[p][q]) > 0.05 * largest(a)) {
                        done = false;
                        Rotation r = between(m, p, q);
                        turn(m, p, q, r);
                        turnColumns(v, p, q, r);
                    }
                }
            }
        }
        return inOrder(m, v);
    }
}
