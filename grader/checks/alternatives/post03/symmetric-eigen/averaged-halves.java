/*
style: both halves averaged before anything else; sweeps backwards; a list of eigenpairs that is sorted
*/
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        int n = a.length;
        double[][] m = new double[n][n];
        double squares = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                m[i][j] = a[i][j] / 2 + a[j][i] / 2;
                squares = Math.hypot(squares, m[i][j]);
            }
        }
        double[][] v = identity(n);
        for (int count = 0; count < 60 && off(m) > 1e-15 * squares; count++) {
            for (int q = n - 1; q > 0; q--) {
                for (int p = q - 1; p >= 0; p--) {
                    if (Math.abs(m[p][q]) > 1e-17 * squares) {
                        Rotation r = between(m, p, q);
                        turn(m, p, q, r);
                        turnColumns(v, p, q, r);
                    }
                }
            }
        }
        List<double[]> pairs = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            double[] pair = new double[n + 1];
            pair[0] = m[k][k];
            for (int i = 0; i < n; i++) {
                pair[i + 1] = -v[i][k];
            }
            pairs.add(pair);
        }
        pairs.sort(Comparator.comparingDouble(pair -> pair[0]));
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int j = 0; j < n; j++) {
            values[j] = pairs.get(j)[0];
            for (int i = 0; i < n; i++) {
                vectors[i][j] = pairs.get(j)[i + 1];
            }
        }
        return new Result(values, vectors);
    }

    public static double[][] rotated(double[][] a, int p, int q) {
        Rotation r = rotation(a, p, q);
        int n = a.length;
        return IntStream.range(0, n)
                .mapToObj(i -> IntStream.range(0, n)
                        .mapToDouble(k -> mixed(i, p, q, r, row -> mixed(k, p, q, r, column -> a[row][column])))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double mixed(int index, int p, int q, Rotation r, IntToDoubleFunction element) {
        return index == p
                ? r.c() * element.applyAsDouble(p) - r.s() * element.applyAsDouble(q)
                : index == q
                        ? r.s() * element.applyAsDouble(p) + r.c() * element.applyAsDouble(q)
                        : element.applyAsDouble(index);
    }
}
