/*
title: A minimum where nobody has looked
task: 4
covers: P2.3
ask: Between which volumes have you calculated, and where is V0?
point: A curve fitted to one side of the minimum says little about the other side.
tell: Refuse a V0 below the smallest or above the largest volume with an IllegalArgumentException.
*/
final class BirchMurnaghan {
    public static Eos fit(double[] v, double[] e) {
        double[] x = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            x[i] = Math.pow(v[i], -2 / 3.0);
        }
        double[] c = Polynomial.leastSquares(x, e, 3);
        double x0 = minimum(c);
        double v0 = Math.pow(x0, -1.5);
        double curvature = 2 * c[2] + 6 * c[3] * x0;
        double b0 = 4 / 9.0 * curvature * Math.pow(v0, -7 / 3.0);
        double b0p = 4 + 16 * c[3] * x0 * x0 * x0 / (9 * v0 * b0);
        return new Eos(Polynomial.value(c, x0), v0, b0, b0p);
    }
}
