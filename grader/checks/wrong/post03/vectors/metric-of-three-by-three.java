/*
title: The metric is always 3 × 3
task: 4
covers: []
ask: How many lattice vectors has a layer?
point: The size of the metric is the number of lattice vectors. Where does your code say 3?
tell: You expect three lattice vectors. Use `lattice.length`.
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        for (double[] row : lattice) {
            requireSameLength(row, lattice[0]);
        }
        double[][] g = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                g[i][j] = dot(lattice[i], lattice[j]);
            }
        }
        return g;
    }
}
