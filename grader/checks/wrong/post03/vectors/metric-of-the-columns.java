/*
title: The metric is made of columns
task: 4
covers: P3.8
ask: How many rows has your metric for two lattice vectors of three components?
point: Each lattice vector is a row of the table. `lattice[k][i] * lattice[k][j]` goes through columns.
tell: You compute Aᵀ A. Take the dot products of rows, A Aᵀ.
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        int d = lattice[0].length;
        for (double[] row : lattice) {
            requireSameLength(row, lattice[0]);
        }
        double[][] g = new double[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                for (double[] row : lattice) {
                    g[i][j] += row[i] * row[j];
                }
            }
        }
        return g;
    }
}
