/*
style: a cube root
*/
import java.util.Arrays;

final class BirchMurnaghan {
    public static Eos fit(double[] v, double[] e) {
        double[] x = Arrays.stream(v).map(each -> 1 / Math.cbrt(each * each)).toArray();
        double[] c = Polynomial.leastSquares(x, e, 3);
        double x0 = minimum(c);
        double v0 = 1 / Math.cbrt(x0 * x0);
        double b0 = (8 * c[2] + 24 * c[3] * x0) / (9 * v0 * v0 * Math.cbrt(v0));
        double b0p = 4 + 16.0 / 9 * c[3] * Math.pow(x0, 3) / v0 / b0;
        double e0 = c[0] + x0 * (c[1] + x0 * (c[2] + x0 * c[3]));
        return new Eos(e0, v0, b0, b0p);
    }
}
