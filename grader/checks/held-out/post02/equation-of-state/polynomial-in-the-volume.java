/*
style: volumes in units of the first one
*/
import java.util.Arrays;

final class BirchMurnaghan {
    public static Eos fit(double[] v, double[] e) {
        double shift = v[0];
        double[] moved = Arrays.stream(v).map(each -> each / shift).toArray();
        double[] c = Polynomial.leastSquares(moved, e, 3);
        double t = minimum(c);
        double v0 = t * shift;
        if (v0 < Arrays.stream(v).min().orElse(0) || v0 > Arrays.stream(v).max().orElse(0)) {
            throw new IllegalArgumentException("no minimum between the volumes");
        }
        double second = (2 * c[2] + 6 * c[3] * t) / (shift * shift);
        double third = 6 * c[3] / (shift * shift * shift);
        return new Eos(Polynomial.value(c, t), v0, v0 * second, -1 - v0 * third / second);
    }
}
