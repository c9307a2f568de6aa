/*
title: The caller's volumes sorted
task: 4
ask: What does the caller find in its array of volumes afterwards?
point: Sorting the volumes without the energies tears the pairs apart. Even if you need no pairs any more, the caller
  does.
tell: You sort v itself. Sort a copy, or look for the smallest and the largest in a loop.
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
        Arrays.sort(v);
        if (v0 < v[0] || v0 > v[v.length - 1]) {
            throw new IllegalArgumentException("outside");
        }
        double curvature = 2 * c[2] + 6 * c[3] * x0;
        double b0 = 4 / 9.0 * curvature * Math.pow(v0, -7 / 3.0);
        double b0p = 4 + 16 * c[3] * x0 * x0 * x0 / (9 * v0 * b0);
        return new Eos(Polynomial.value(c, x0), v0, b0, b0p);
    }
}
