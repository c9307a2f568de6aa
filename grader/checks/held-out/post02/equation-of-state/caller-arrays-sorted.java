/*
style: an insertion sort
*/
import java.util.Arrays;

final class BirchMurnaghan {
    public static Eos fit(double[] v, double[] e) {
        double[] x = Arrays.stream(v).map(each -> 1 / Math.cbrt(each * each)).toArray();
        double[] c = Polynomial.leastSquares(x, e, 3);
        double x0 = minimum(c);
        double v0 = 1 / (x0 * Math.sqrt(x0));
        for (int i = 1; i < v.length; i++) {
            for (int j = i; j > 0 && v[j] < v[j - 1]; j--) {
                double swap = v[j];
                v[j] = v[j - 1];
                v[j - 1] = swap;
            }
        }
        if (v0 < v[0] || v0 > v[v.length - 1]) {
            throw new IllegalArgumentException("outside");
        }
        double b0 = (8 * c[2] + 24 * c[3] * x0) / (9 * v0 * v0 * Math.cbrt(v0));
        double b0p = 4 + c[3] * 16 / 9 / (v0 * v0 * v0 * b0);
        double e0 = c[0] + x0 * (c[1] + x0 * (c[2] + x0 * c[3]));
        return new Eos(e0, v0, b0, b0p);
    }
}
