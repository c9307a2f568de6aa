/*
style: in place in a copy
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        double[][] a = new double[spd.length][];
        for (int i = 0; i < a.length; i++) {
            requireLength(spd[i], spd.length, "row");
            a[i] = spd[i].clone();
        }
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = a[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= a[i][k] * a[j][k];
                }
                if (i != j) {
                    a[i][j] = rest / a[j][j];
                } else if (rest > 1e-12 * spd[i][i]) {
                    a[i][i] = Math.sqrt(rest);
                } else {
                    throw new IllegalArgumentException("not positive definite");
                }
            }
        }
        return a;
    }
}
