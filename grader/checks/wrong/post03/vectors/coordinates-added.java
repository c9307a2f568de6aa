/*
title: The coordinates are added in place of subtracted
task: 5
covers: []
ask: What is your distance of a point from itself?
point: A distance belongs to a difference of two positions.
tell: You add the two points. Subtract them.
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        double[] u = axpy(1, from, to);
        requireSameLength(u, new double[lattice.length]);
        double[][] g = metric(lattice);
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * dot(g[i], u);
        }
        return Math.sqrt(sum);
    }
}
