/*
title: Each coordinate's difference is taken without its sign
task: 5
covers: []
ask: May the difference of two coordinates be negative?
point: In an orthogonal cell signs do not matter. In yours the mixed terms are the product of two differences.
tell: You take absolute values of the differences. Keep their signs.
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        double[] u = axpy(-1, from, to);
        requireSameLength(u, new double[lattice.length]);
        for (int i = 0; i < u.length; i++) {
            u[i] = Math.abs(u[i]);
        }
        double[][] g = metric(lattice);
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * dot(g[i], u);
        }
        return Math.sqrt(sum);
    }
}
