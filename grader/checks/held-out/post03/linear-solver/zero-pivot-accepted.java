/*
style: waits for the NaN of the root
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        double[][] l = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int i = n - 1; i >= 0; i--) {
                requireLength(spd[i], n, "row");
            }
            double root = Math.sqrt(spd[j][j] - Vectors.dot(l[j], l[j]));
            if (Double.isNaN(root)) {
                throw new IllegalArgumentException("not positive definite");
            }
            for (int i = j + 1; i < n; i++) {
                l[i][j] = (spd[i][j] - Vectors.dot(l[i], l[j])) / root;
            }
            l[j][j] = root;
        }
        return l;
    }
}
