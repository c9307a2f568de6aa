/*
style: volumes in units of their mean, a parabola handled apart, the root polished by Newton steps, all refusals
  written out
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        if (c.length != 4) {
            throw new IllegalArgumentException("four coefficients make a cubic, not " + c.length);
        }
        if (c[3] == 0) {
            if (!(c[2] > 0) || !(c[1] < 0)) {
                throw new IllegalArgumentException("a parabola without a minimum above 0");
            }
            return -c[1] / c[2] / 2;
        }
        double turning = -c[2] / (3 * c[3]);
        double discriminant = c[2] * c[2] - 3 * c[1] * c[3];
        if (!(discriminant > 0)) {
            throw new IllegalArgumentException("the curve does not turn");
        }
        double x = c[2] > 0 ? -c[1] / (c[2] + Math.sqrt(discriminant)) : turning + Math.sqrt(discriminant) / (3 * c[3]);
        for (int step = 0; step < 3; step++) {
            x -= (c[1] + x * (2 * c[2] + x * 3 * c[3])) / (2 * c[2] + 6 * c[3] * x);
        }
        if (x <= 0) {
            throw new IllegalArgumentException("the minimum lies at " + x);
        }
        return x;
    }

    public static Eos fit(double[] v, double[] e) {
        if (v.length != e.length) {
            throw new IllegalArgumentException("one energy for each volume");
        }
        double mean = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (double each : v) {
            mean += each / v.length;
            low = Math.min(low, each);
            high = Math.max(high, each);
        }
        double[] z = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            z[i] = Math.pow(mean / v[i], 2.0 / 3);
        }
        double[] c = Polynomial.leastSquares(z, e, 3);
        double z0 = minimum(c);
        double v0 = mean / Math.pow(z0, 1.5);
        if (v0 < low || high < v0) {
            throw new IllegalArgumentException(v0 + " is not between " + low + " and " + high);
        }
        // In units of its own minimum the curve is E0 + (9 V0 B0 / 16) (2 d^2 + (B0' - 4) d^3).
        double third = c[3] * z0 * z0 * z0;
        double second = (c[2] + 3 * c[3] * z0) * z0 * z0;
        double b0 = second * 8 / (9 * v0);
        return new Eos(Polynomial.value(c, z0), v0, b0, 4 + 2 * third / second);
    }
}
