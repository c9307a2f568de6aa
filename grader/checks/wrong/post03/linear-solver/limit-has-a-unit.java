/*
title: The least pivot does not know the unit
task: 1
covers: []
ask: What happens to your test when all energies are given in J in place of eV?
point: An entry of 1e-18 is no rounding noise if all entries are of that size.
tell: You compare the pivot with a fixed number. Compare it with 1e-12 times the diagonal entry of its row.
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            requireLength(spd[i], n, "row");
            for (int j = 0; j <= i; j++) {
                double rest = spd[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= l[i][k] * l[j][k];
                }
                if (i == j && !(rest > 1e-12)) {
                    throw new IllegalArgumentException("too small");
                }
                l[i][j] = i == j ? Math.sqrt(rest) : rest / l[j][j];
            }
        }
        return l;
    }
}
