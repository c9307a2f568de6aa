/*
title: Another power of V
task: 4
ask: To which power do you raise the volumes?
point: z is (V0/V)^(2/3), so x is V^(-2/3): a cubic in V^(-1/3) or V^(2/3) is another curve.
tell: You raise the volumes to another power than -2/3. Use Math.pow(v[i], -2.0 / 3) and go back with the power -3/2.
*/
import java.util.Arrays;

final class BirchMurnaghan {
    public static Eos fit(double[] v, double[] e) {
        double[] x = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            x[i] = Math.pow(v[i], -1 / 3.0);
        }
        double[] c = Polynomial.leastSquares(x, e, 3);
        double x0 = minimum(c);
        double v0 = Math.pow(x0, -3);
        double[] sorted = v.clone();
        Arrays.sort(sorted);
        if (v0 < sorted[0] || v0 > sorted[sorted.length - 1]) {
            throw new IllegalArgumentException("outside");
        }
        double curvature = 2 * c[2] + 6 * c[3] * x0;
        double b0 = curvature * Math.pow(v0, -5 / 3.0) / 9;
        double b0p = 4 + 16 * c[3] * x0 * x0 * x0 / (9 * v0 * b0);
        return new Eos(Polynomial.value(c, x0), v0, b0, b0p);
    }
}
