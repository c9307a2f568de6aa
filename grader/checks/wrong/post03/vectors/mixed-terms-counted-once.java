/*
title: Each mixed term is counted once
task: 5
covers: []
ask: How many of the nine terms uᵢ Gᵢⱼ uⱼ are mixed, and how many do you add?
point: In Σᵢ Σⱼ both sums run over everything: ij and ji are two terms of the same size.
tell: Your second loop begins at i, so each mixed term comes once. Let it begin at 0, or double the mixed terms.
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        double[] u = axpy(-1, from, to);
        requireSameLength(u, new double[lattice.length]);
        double[][] g = metric(lattice);
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            for (int j = i; j < u.length; j++) {
                sum += u[i] * g[i][j] * u[j];
            }
        }
        return Math.sqrt(sum);
    }
}
