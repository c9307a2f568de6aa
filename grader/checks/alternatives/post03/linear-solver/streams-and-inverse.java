/*
style: streams, and the inverse of L
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        if (Arrays.stream(spd).anyMatch(row -> row.length != n)) {
            throw new IllegalArgumentException("not square");
        }
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                int row = i;
                int column = j;
                double rest = spd[i][j]
                        - IntStream.range(0, j)
                                .mapToDouble(k -> l[row][k] * l[column][k])
                                .sum();
                if (i == j && !(rest > 1e-12 * spd[i][i])) {
                    throw new IllegalArgumentException("pivot " + rest + " in row " + i);
                }
                l[i][j] = i == j ? Math.sqrt(rest) : rest / l[j][j];
            }
        }
        return l;
    }

    private static double[][] inverse(double[][] l) {
        int n = l.length;
        double[][] inverse = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double sum = i == j ? 1 : 0;
                for (int k = j; k < i; k++) {
                    sum -= l[i][k] * inverse[k][j];
                }
                inverse[i][j] = sum / l[i][i];
            }
        }
        return inverse;
    }

    public static double[] cholesky(double[][] spd, double[] b) {
        if (b.length != spd.length) {
            throw new IllegalArgumentException("b has " + b.length + " values");
        }
        double[][] inverse = inverse(factor(spd));
        int n = b.length;
        double[] y = IntStream.range(0, n)
                .mapToDouble(i -> IntStream.range(0, n).mapToDouble(k -> inverse[i][k] * b[k]).sum())
                .toArray();
        return IntStream.range(0, n)
                .mapToDouble(i -> IntStream.range(0, n).mapToDouble(k -> inverse[k][i] * y[k]).sum())
                .toArray();
    }

    public static double[] leastSquares(double[][] a, double[] b) {
        int d = a[0].length;
        if (b.length != a.length || Arrays.stream(a).anyMatch(row -> row.length != d)) {
            throw new IllegalArgumentException("shapes");
        }
        double[][] normal = IntStream.range(0, d)
                .mapToObj(i -> IntStream.range(0, d)
                        .mapToDouble(j -> Arrays.stream(a).mapToDouble(row -> row[i] * row[j]).sum())
                        .toArray())
                .toArray(double[][]::new);
        double[] right = IntStream.range(0, d)
                .mapToDouble(i -> IntStream.range(0, a.length)
                        .mapToDouble(row -> a[row][i] * b[row])
                        .sum())
                .toArray();
        return cholesky(normal, right);
    }
}
