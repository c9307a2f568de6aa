/*
style: both roots of the derivative, the second derivative decides; streams; powers by cube roots; pressure as the
  derivative of the polynomial in z
*/
import java.util.Arrays;
import java.util.stream.DoubleStream;

final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        if (!(v > 0)) {
            throw new IllegalArgumentException("v = " + v);
        }
        double z = Math.cbrt(p.v0() / v * (p.v0() / v));
        double d = z - 1;
        return p.v0() * p.b0() * 0.5625 * d * d * (d * p.b0p() + 6 - 4 * z) + p.e0();
    }

    public static double pressure(Eos p, double v) {
        energy(p, v);
        double z = Math.cbrt(p.v0() / v * (p.v0() / v));
        double d = z - 1;
        double slopeByZ = 9 * p.v0() * p.b0() / 16 * (3 * d * d * p.b0p() + 2 * d * (6 - 4 * z) - 4 * d * d);
        return slopeByZ * 2 / 3 * z / v * GPA;
    }

    public static double minimum(double[] c) {
        double a = 3 * c[3];
        double b = 2 * c[2];
        double d = b * b - 4 * a * c[1];
        if (d <= 0) {
            throw new IllegalArgumentException("no minimum");
        }
        double q = -(b + Math.copySign(Math.sqrt(d), b)) / 2;
        double[] places = {q / a, c[1] / q};
        return DoubleStream.of(places)
                .filter(Double::isFinite)
                .filter(x -> x > 0 && b + 2 * a * x > 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no minimum above 0"));
    }

    public static Eos fit(double[] v, double[] e) {
        double[] x = Arrays.stream(v).map(each -> 1 / Math.cbrt(each * each)).toArray();
        double[] c = Polynomial.leastSquares(x, e, 3);
        double x0 = minimum(c);
        double v0 = 1 / (x0 * Math.sqrt(x0));
        if (v0 < Arrays.stream(v).min().orElse(0) || v0 > Arrays.stream(v).max().orElse(0)) {
            throw new IllegalArgumentException("no minimum between the volumes");
        }
        double b0 = (8 * c[2] + 24 * c[3] * x0) / (9 * v0 * v0 * Math.cbrt(v0));
        double b0p = 4 + c[3] * 16 / 9 / (v0 * v0 * v0 * b0);
        double e0 = c[0] + x0 * (c[1] + x0 * (c[2] + x0 * c[3]));
        return new Eos(e0, v0, b0, b0p);
    }
}
