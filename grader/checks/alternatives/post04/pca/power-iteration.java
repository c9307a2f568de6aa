/*
style: power iteration with deflation on own covariances, no class of post 3; a list of directions
*/
import java.util.ArrayList;
import java.util.List;

final class Pca {
    public static Pca fit(double[][] x, int components) {
        int n = x.length;
        if (n < 2) {
            throw new IllegalArgumentException("at least two rows");
        }
        int d = x[0].length;
        if (components <= 0 || components > d) {
            throw new IllegalArgumentException("components");
        }
        double[] mean = new double[d];
        for (double[] row : x) {
            if (row.length != d) {
                throw new IllegalArgumentException("ragged");
            }
            for (int c = 0; c < d; c++) {
                mean[c] += row[c];
            }
        }
        for (int c = 0; c < d; c++) {
            mean[c] /= n;
        }
        double[][] matrix = new double[d][d];
        double trace = 0;
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                for (double[] row : x) {
                    matrix[i][j] += (row[i] - mean[i]) * (row[j] - mean[j]) / (n - 1);
                }
            }
            trace += matrix[i][i];
        }
        if (trace <= 0) {
            throw new IllegalArgumentException("no variance");
        }
        List<double[]> found = new ArrayList<>();
        double[] ratios = new double[components];
        for (int k = 0; k < components; k++) {
            double[] v = orthogonalStart(found, d, k);
            double value = 0;
            for (int round = 0; round < 200_000; round++) {
                double[] next = orthogonal(times(matrix, v), found);
                double length = Math.sqrt(dot(next, next));
                if (length < 1e-13 * trace) {
                    break;
                }
                for (int c = 0; c < d; c++) {
                    next[c] /= length;
                }
                double change = 0;
                for (int c = 0; c < d; c++) {
                    change = Math.max(change, Math.abs(next[c] - v[c]));
                }
                v = next;
                value = length;
                if (change < 1e-13) {
                    break;
                }
            }
            found.add(v);
            ratios[k] = value / trace;
        }
        return new Pca(mean, found.toArray(new double[0][]), ratios);
    }

    private static double[] orthogonalStart(List<double[]> found, int d, int k) {
        for (int attempt = 0; ; attempt++) {
            double[] start = new double[d];
            for (int c = 0; c < d; c++) {
                start[c] = Math.sin(1 + c * (k + 2.0) + attempt);
            }
            double[] rest = orthogonal(start, found);
            double length = Math.sqrt(dot(rest, rest));
            if (length > 1e-3) {
                for (int c = 0; c < d; c++) {
                    rest[c] /= length;
                }
                return rest;
            }
        }
    }

    private static double[] orthogonal(double[] vector, List<double[]> found) {
        double[] rest = vector.clone();
        for (int twice = 0; twice < 2; twice++) {
            for (double[] each : found) {
                double overlap = dot(rest, each);
                for (int c = 0; c < rest.length; c++) {
                    rest[c] -= overlap * each[c];
                }
            }
        }
        return rest;
    }

    private static double[] times(double[][] matrix, double[] v) {
        return Arrays.stream(matrix).mapToDouble(row -> dot(row, v)).toArray();
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int c = 0; c < one.length; c++) {
            sum += one[c] * other[c];
        }
        return sum;
    }

    public double[] project(double[] row) {
        if (row.length != mean.length) {
            throw new IllegalArgumentException("length");
        }
        return Arrays.stream(axes)
                .mapToDouble(axis -> {
                    double dot = 0;
                    for (int i = axis.length - 1; i >= 0; i--) {
                        dot += (row[i] - mean[i]) * axis[i];
                    }
                    return dot;
                })
                .toArray();
    }

    public double[] reconstruct(double[] scores) {
        if (axes.length != scores.length) {
            throw new IllegalArgumentException("length");
        }
        double[] back = new double[mean.length];
        for (int c = 0; c < back.length; c++) {
            double value = mean[c];
            for (int j = 0; j < scores.length; j++) {
                value += axes[j][c] * scores[j];
            }
            back[c] = value;
        }
        return back;
    }
}
