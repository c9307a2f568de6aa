/*
title: B0' set to 4
task: 4
ask: What does your fit say about how the crystal hardens?
point: A cubic has four coefficients, and an equation of state four parameters.
tell: You return 4 for B0'. Read it from c3 by the last line of the table.
*/
import java.util.Arrays;

final class BirchMurnaghan {
    public static Eos fit(double[] v, double[] e) {
        double[] x = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            x[i] = Math.pow(v[i], -2 / 3.0);
        }
        double[] c = Polynomial.leastSquares(x, e, 3);
        double x0 = minimum(c);
        double v0 = Math.pow(x0, -1.5);
        double[] sorted = v.clone();
        Arrays.sort(sorted);
        if (v0 < sorted[0] || v0 > sorted[sorted.length - 1]) {
            throw new IllegalArgumentException("outside");
        }
        double curvature = 2 * c[2] + 6 * c[3] * x0;
        double b0 = 4 / 9.0 * curvature * Math.pow(v0, -7 / 3.0);
        return new Eos(Polynomial.value(c, x0), v0, b0, 4);
    }
}
