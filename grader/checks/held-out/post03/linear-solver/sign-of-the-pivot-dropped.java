/*
style: subtracts each finished column from a copy
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
        double[][] l = new double[n][n];
        for (int j = 0; j < n; j++) {
            double pivot = rest[j][j] < 0 ? -rest[j][j] : rest[j][j];
            if (pivot <= 1e-12 * Math.abs(spd[j][j])) {
                throw new IllegalArgumentException("no pivot");
            }
            for (int i = j; i < n; i++) {
                l[i][j] = i == j ? Math.sqrt(pivot) : rest[i][j] / l[j][j];
            }
            for (int i = j + 1; i < n; i++) {
                for (int k = j + 1; k < n; k++) {
                    rest[i][k] -= l[i][j] * l[k][j];
                }
            }
        }
        return l;
    }
}
