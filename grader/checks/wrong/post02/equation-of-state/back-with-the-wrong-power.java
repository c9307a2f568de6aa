/*
title: The wrong way back from x to V
task: 4
contains: [extrapolation-accepted]
ask: If x is V^(-2/3), which power of x is V?
point: The inverse of the power -2/3 is the power -3/2.
tell: You go back from x0 to V0 with another power than -3/2.
*/
final class BirchMurnaghan {
    public static Eos fit(double[] v, double[] e) {
        double[] x = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            x[i] = Math.pow(v[i], -2 / 3.0);
        }
        double[] c = Polynomial.leastSquares(x, e, 3);
        double x0 = minimum(c);
        double v0 = Math.pow(x0, -2 / 3.0);
        double curvature = 2 * c[2] + 6 * c[3] * x0;
        double b0 = 4 / 9.0 * curvature * Math.pow(v0, -7 / 3.0);
        double b0p = 4 + 16 * c[3] * x0 * x0 * x0 / (9 * v0 * b0);
        return new Eos(Polynomial.value(c, x0), v0, b0, b0p);
    }
}
