/*
title: The distance is measured from the origin
task: 5
covers: []
ask: Does your distance change when only the first point moves?
point: A distance belongs to a difference of two positions.
tell: You use the second point alone. Subtract the first one from it.
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        requireSameLength(from, to);
        requireSameLength(to, new double[lattice.length]);
        double[][] g = metric(lattice);
        double sum = 0;
        for (int i = 0; i < to.length; i++) {
            sum += to[i] * dot(g[i], to);
        }
        return Math.sqrt(sum);
    }
}
