/*
title: The squared distance is returned
task: 5
covers: []
ask: Which unit has your result?
point: uᵀ G u is d², in Å².
tell: The root is missing at the end.
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        double[] u = axpy(-1, from, to);
        requireSameLength(u, new double[lattice.length]);
        double[][] g = metric(lattice);
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            for (int j = 0; j < u.length; j++) {
                sum += u[i] * g[i][j] * u[j];
            }
        }
        return sum;
    }
}
