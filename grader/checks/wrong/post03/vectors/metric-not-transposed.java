/*
title: The lattice is multiplied with itself, rows with columns
task: 4
contains: [metric-of-three-by-three]
covers: []
ask: Is your metric symmetric?
point: In A Aᵀ, row i meets row j. In A A, row i meets column j, and that needs as many rows as columns.
tell: You compute A A. The second factor is transposed: `lattice[i][k] * lattice[j][k]`.
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        int r = lattice.length;
        double[][] g = new double[r][r];
        for (int i = 0; i < r; i++) {
            requireSameLength(lattice[i], lattice[0]);
            for (int j = 0; j < r; j++) {
                for (int k = 0; k < lattice[i].length; k++) {
                    g[i][j] += lattice[i][k] * lattice[k][j];
                }
            }
        }
        return g;
    }
}
