/*
title: The metric holds cosines
task: 4
covers: []
ask: What stands on the diagonal of your metric?
point: The metric has to know the lengths of the lattice vectors, not only their directions.
tell: You divide by the lengths. Leave the dot products as they are.
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        int r = lattice.length;
        double[][] g = new double[r][r];
        for (int i = 0; i < r; i++) {
            for (int j = 0; j < r; j++) {
                double lengths = Math.sqrt(dot(lattice[i], lattice[i]) * dot(lattice[j], lattice[j]));
                g[i][j] = dot(lattice[i], lattice[j]) / lengths;
            }
        }
        return g;
    }
}
