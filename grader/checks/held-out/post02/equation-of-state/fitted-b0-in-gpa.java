/*
style: converted with the own method
*/
import java.util.Arrays;

final class BirchMurnaghan {
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
        return new Eos(e0, v0, bulkModulusGPa(new Eos(e0, v0, b0, b0p)), b0p);
    }
}
