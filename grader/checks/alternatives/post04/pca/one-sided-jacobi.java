/*
style: singular vectors of the centred table by one-sided Jacobi rotations (Hestenes); no covariance matrix; signs
  turned
*/
import java.util.Comparator;
import java.util.stream.IntStream;

final class Pca {
    public static Pca fit(double[][] x, int components) {
        int n = x.length;
        if (n <= 1 || components < 1 || x[0].length < components) {
            throw new IllegalArgumentException("too few rows, or no such number of components");
        }
        int d = x[0].length;
        if (Arrays.stream(x).anyMatch(row -> row.length != d)) {
            throw new IllegalArgumentException("ragged");
        }
        double[] mean = IntStream.range(0, d)
                .mapToDouble(c -> Arrays.stream(x).mapToDouble(row -> row[c]).average().orElseThrow())
                .toArray();
        double[][] u = new double[d][n];
        double[][] v = new double[d][d];
        for (int c = 0; c < d; c++) {
            v[c][c] = 1;
            for (int i = 0; i < n; i++) {
                u[c][i] = x[i][c] - mean[c];
            }
        }
        for (int sweep = 0; sweep < 60; sweep++) {
            for (int p = 0; p < d; p++) {
                for (int q = p + 1; q < d; q++) {
                    double cross = dot(u[p], u[q]);
                    if (cross != 0) {
                        double angle = 0.5 * Math.atan2(2 * cross, dot(u[p], u[p]) - dot(u[q], u[q]));
                        turn(u, p, q, Math.cos(angle), Math.sin(angle));
                        turn(v, p, q, Math.cos(angle), Math.sin(angle));
                    }
                }
            }
        }
        double[] sizes = Arrays.stream(u).mapToDouble(each -> dot(each, each)).toArray();
        double total = Arrays.stream(sizes).sum();
        if (!(total > 0)) {
            throw new IllegalArgumentException("no variance");
        }
        int[] order = IntStream.range(0, d)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer c) -> sizes[c]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[][] axes = new double[components][];
        double[] ratios = new double[components];
        for (int k = 0; k < components; k++) {
            axes[k] = Arrays.stream(v[order[k]]).map(each -> -each).toArray();
            ratios[k] = sizes[order[k]] / total;
        }
        return new Pca(mean, axes, ratios);
    }

    private static void turn(double[][] columns, int p, int q, double c, double s) {
        for (int i = 0; i < columns[p].length; i++) {
            double one = columns[p][i];
            double other = columns[q][i];
            columns[p][i] = c * one + s * other;
            columns[q][i] = c * other - s * one;
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
