/*
style: three loops
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        double[][] g = new double[lattice.length][lattice.length];
        for (int j = lattice.length - 1; j >= 0; j--) {
            for (int i = 0; i <= j; i++) {
                if (lattice[i].length != lattice[j].length) {
                    throw new IllegalArgumentException("ragged");
                }
                double sum = 0;
                for (int k = 0; k < lattice[i].length; k++) {
                    sum += lattice[j][k] * lattice[i][k];
                }
                g[i][j] = sum;
            }
        }
        return g;
    }
}
