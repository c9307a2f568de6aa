/*
title: The nearest periodic image is measured
task: 5
covers: []
ask: How far apart are (0, 0, 0) and (1, 0, 0) for your method?
point: Periodic images are a good idea in a crystal, and another task. This text takes the points as they are.
tell: You shift the difference into half a cell. Leave it as it is.
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        double[] u = axpy(-1, from, to);
        requireSameLength(u, new double[lattice.length]);
        for (int i = 0; i < u.length; i++) {
            u[i] -= Math.rint(u[i]);
        }
        double[][] g = metric(lattice);
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * dot(g[i], u);
        }
        return Math.sqrt(sum);
    }
}
