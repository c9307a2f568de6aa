/*
title: The diagonal holds lengths in place of squared lengths
task: 4
covers: []
ask: Which unit has the diagonal of your metric, and which the other entries?
point: aᵢ·aᵢ is a squared length, in Å². No root is taken in this task.
tell: You take roots on the diagonal. Leave the dot products as they are.
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        int r = lattice.length;
        double[][] g = new double[r][r];
        for (int i = 0; i < r; i++) {
            for (int j = 0; j < r; j++) {
                double product = dot(lattice[i], lattice[j]);
                g[i][j] = i == j ? Math.sqrt(product) : product;
            }
        }
        return g;
    }
}
