/*
style: subtracts each finished row from a copy
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] rest = new double[n][];
        for (int i = 0; i < n; i++) {
            if (spd[i].length != n) {
                throw new IllegalArgumentException("not square");
            }
            rest[i] = spd[i].clone();
        }
        double[][] r = new double[n][n];
        for (int k = 0; k < n; k++) {
            if (!(rest[k][k] > 1e-12 * spd[k][k])) {
                throw new IllegalArgumentException("not positive definite");
            }
            double root = Math.sqrt(rest[k][k]);
            for (int j = k; j < n; j++) {
                r[k][j] = rest[k][j] / root;
            }
            for (int i = k + 1; i < n; i++) {
                rest[i] = Vectors.axpy(-r[k][i], r[k], rest[i]);
            }
        }
        return r;
    }
}
