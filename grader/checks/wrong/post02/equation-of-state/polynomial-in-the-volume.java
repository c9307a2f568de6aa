/*
title: A polynomial in V
task: 4
covers: P2.3
ask: In which variable is the Birch-Murnaghan energy a cubic?
point: A cubic in V is another curve. It goes through the points nearly as well, and its curvature is another one.
tell: You fit a polynomial in the volume itself. Transform the volumes to V^(-2/3) first.
*/
import java.util.Arrays;

final class BirchMurnaghan {
    public static Eos fit(double[] v, double[] e) {
        double[] c = Polynomial.leastSquares(v, e, 3);
        double v0 = minimum(c);
        double[] sorted = v.clone();
        Arrays.sort(sorted);
        if (v0 < sorted[0] || v0 > sorted[sorted.length - 1]) {
            throw new IllegalArgumentException("outside");
        }
        double b0 = v0 * (2 * c[2] + 6 * c[3] * v0);
        double b0p = -1 - v0 * v0 * 6 * c[3] / b0;
        return new Eos(Polynomial.value(c, v0), v0, b0, b0p);
    }
}
