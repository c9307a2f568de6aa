/*
style: the diagonal on its own
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        int r = lattice.length;
        double[][] g = new double[r][r];
        for (int i = 0; i < r; i++) {
            double length = 0;
            for (double c : lattice[i]) {
                length = Math.hypot(length, c);
            }
            g[i][i] = length;
            for (int j = 0; j < i; j++) {
                g[i][j] = dot(lattice[i], lattice[j]);
                g[j][i] = g[i][j];
            }
        }
        return g;
    }
}
