/*
title: The lowest calculated point taken for the minimum
task: 4
ask: Is the minimum of the curve always at a volume that you have calculated?
point: The lowest of a few points is only the nearest one to the minimum.
tell: You return the volume or energy of the lowest point. Return those of the fitted curve.
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
        double b0p = 4 + 16 * c[3] * x0 * x0 * x0 / (9 * v0 * b0);
        int lowest = 0;
        for (int i = 1; i < e.length; i++) {
            lowest = e[i] < e[lowest] ? i : lowest;
        }
        return new Eos(e[lowest], v[lowest], b0, b0p);
    }
}
