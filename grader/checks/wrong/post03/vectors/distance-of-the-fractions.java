/*
title: The fractions are measured as if they were lengths
task: 5
covers: []
ask: Does your distance change when the lattice gets twice as large?
point: Fractional coordinates have no unit. The metric turns them into lengths.
tell: You use the fractions alone. Put the metric between the two differences: uᵀ G u.
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        double[] u = axpy(-1, from, to);
        requireSameLength(u, new double[lattice.length]);
        metric(lattice);
        return Math.sqrt(dot(u, u));
    }
}
