/*
title: The metric has its diagonal only
task: 4
covers: []
ask: For which lattices is every entry off the diagonal 0?
point: Off the diagonal stand the dot products of different lattice vectors: the angles of the cell.
tell: You fill the diagonal only, as if the cell were orthogonal. Fill all places (i, j).
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        double[][] g = new double[lattice.length][lattice.length];
        for (int i = 0; i < lattice.length; i++) {
            requireSameLength(lattice[i], lattice[0]);
            g[i][i] = dot(lattice[i], lattice[i]);
        }
        return g;
    }
}
