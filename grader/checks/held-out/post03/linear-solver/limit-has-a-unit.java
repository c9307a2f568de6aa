/*
style: another small number, column by column
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        final double tiny = 1e-10;
        int n = spd.length;
        for (double[] row : spd) {
            requireLength(row, n, "row");
        }
        double[][] l = new double[n][n];
        for (int j = 0; j < n; j++) {
            double pivot = spd[j][j];
            for (double each : l[j]) {
                pivot -= each * each;
            }
            if (pivot < tiny) {
                throw new IllegalArgumentException("pivot " + pivot);
            }
            l[j][j] = Math.sqrt(pivot);
            for (int i = j + 1; i < n; i++) {
                double rest = spd[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= l[j][k] * l[i][k];
                }
                l[i][j] = rest / l[j][j];
            }
        }
        return l;
    }
}
