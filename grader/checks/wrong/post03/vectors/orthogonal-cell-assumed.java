/*
title: The cell is taken as orthogonal
task: 5
covers: []
ask: In a hexagonal cell, how long is the sum of the first two lattice vectors?
point: Pythagoras holds for axes at right angles. The mixed terms uᵢ Gᵢⱼ uⱼ carry the angles of the cell.
tell: You add up the squares of (coordinate × length) only. Add uᵢ Gᵢⱼ uⱼ for all pairs i, j.
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        double[] u = axpy(-1, from, to);
        requireSameLength(u, new double[lattice.length]);
        double[][] g = metric(lattice);
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * g[i][i] * u[i];
        }
        return Math.sqrt(sum);
    }
}
