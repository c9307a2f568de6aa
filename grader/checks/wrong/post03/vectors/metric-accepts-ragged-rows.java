/*
title: Lattice vectors of different lengths are accepted
task: 4
covers: []
ask: What does your method do with lattice vectors of three and of two components?
point: A lattice vector that lacks a component was read or written wrongly. Taking it as 0 hides that.
tell: You go on with the components that are there. Throw an IllegalArgumentException if rows differ in length.
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        int r = lattice.length;
        double[][] g = new double[r][r];
        for (int i = 0; i < r; i++) {
            for (int j = 0; j < r; j++) {
                for (int k = 0; k < Math.min(lattice[i].length, lattice[j].length); k++) {
                    g[i][j] += lattice[i][k] * lattice[j][k];
                }
            }
        }
        return g;
    }
}
