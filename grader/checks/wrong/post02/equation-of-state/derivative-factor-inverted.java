/*
title: 9/16 instead of 16/9 in B0'
task: 4
ask: On which side of the equation does 9/16 stand in the formula for E?
point: c3 x0^3 is (9 V0 B0 / 16) (B0' - 4). Solve it for B0'.
tell: You multiply by 9/16. Divide by it: 16 / 9.
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
        double b0p = 4 + 9 * c[3] * x0 * x0 * x0 / (16 * v0 * b0);
        return new Eos(Polynomial.value(c, x0), v0, b0, b0p);
    }
}
