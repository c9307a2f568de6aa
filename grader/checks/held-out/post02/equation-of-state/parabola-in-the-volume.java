/*
style: volumes from their mean
*/
import java.util.Arrays;

final class BirchMurnaghan {
    public static Eos fit(double[] v, double[] e) {
        if (v.length != e.length || Arrays.stream(v).distinct().count() < 4) {
            throw new IllegalArgumentException("too few");
        }
        double mean = Arrays.stream(v).average().orElseThrow();
        double[] t = Arrays.stream(v).map(each -> each - mean).toArray();
        double[] c = Polynomial.leastSquares(t, e, 2);
        if (c[2] <= 0) {
            throw new IllegalArgumentException("no minimum");
        }
        double v0 = mean - c[1] / c[2] / 2;
        if (v0 < Arrays.stream(v).min().orElse(0) || v0 > Arrays.stream(v).max().orElse(0)) {
            throw new IllegalArgumentException("no minimum between the volumes");
        }
        return new Eos(c[0] - c[1] * c[1] / (4 * c[2]), v0, 2 * c[2] * v0, 4);
    }
}
