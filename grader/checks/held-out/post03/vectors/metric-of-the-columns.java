/*
style: transposes first
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        double[][] columns = new double[lattice[0].length][lattice.length];
        for (int i = 0; i < lattice.length; i++) {
            if (lattice[i].length != columns.length) {
                throw new IllegalArgumentException("ragged");
            }
            for (int k = 0; k < columns.length; k++) {
                columns[k][i] = lattice[i][k];
            }
        }
        double[][] g = new double[columns.length][columns.length];
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j <= i; j++) {
                g[i][j] = dot(columns[i], columns[j]);
                g[j][i] = g[i][j];
            }
        }
        return g;
    }
}
