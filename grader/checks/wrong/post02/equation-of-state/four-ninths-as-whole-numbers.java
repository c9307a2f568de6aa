/*
title: 4 / 9 is 0 in Java
task: 4
ask: What is 4 / 9 in Java?
point: Whole numbers are divided as whole numbers. A crystal with a bulk modulus of 0 has no resistance at all.
tell: Write 4 / 9.0.
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
        double b0 = 4 / 9 * curvature * Math.pow(v0, -7 / 3.0);
        double b0p = 4 + 16 * c[3] * x0 * x0 * x0 / (9 * v0 * b0);
        return new Eos(Polynomial.value(c, x0), v0, b0, b0p);
    }
}
