/*
title: A parabola in V
task: 4
ask: Is it as hard to squeeze a crystal as to stretch it?
point: A parabola in V is symmetric; a crystal is not.
tell: You fit a polynomial of degree 2 in the volume. Fit one of degree 3 in V^(-2/3).
*/
import java.util.Arrays;

final class BirchMurnaghan {
    public static Eos fit(double[] v, double[] e) {
        Polynomial.leastSquares(v, e, 3);
        double[] c = Polynomial.leastSquares(v, e, 2);
        double v0 = -c[1] / (2 * c[2]);
        if (c[2] <= 0) {
            throw new IllegalArgumentException("hill");
        }
        double[] sorted = v.clone();
        Arrays.sort(sorted);
        if (v0 < sorted[0] || v0 > sorted[sorted.length - 1]) {
            throw new IllegalArgumentException("outside");
        }
        double b0 = v0 * 2 * c[2];
        return new Eos(Polynomial.value(c, v0), v0, b0, 4);
    }
}
