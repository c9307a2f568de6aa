/*
style: written out with the old values
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
                    Rotation r = between(m, p, q);
                    turn(m, p, q, r);
                    for (int i = 0; i < n; i++) {
                        double old = v[i][p];
                        v[i][p] = r.c() * old + r.s() * v[i][q];
                        v[i][q] = r.c() * v[i][q] - r.s() * old;
                    }
                }
            }
        }
        return inOrder(m, v);
    }
}
