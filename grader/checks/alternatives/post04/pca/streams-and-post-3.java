/*
style: the classes of post 3 and streams; the ratios by n; every axis turned to a positive largest component
*/
import java.util.stream.IntStream;

final class Pca {
    public static Pca fit(double[][] x, int components) {
        SymmetricEigen.Result eigen = SymmetricEigen.jacobi(Descriptive.covarianceMatrix(x));
        int d = eigen.values().length;
        double total = Arrays.stream(eigen.values()).sum();
        if (components < 1 || d < components || total == 0) {
            throw new IllegalArgumentException("nothing to be found");
        }
        double[][] axes = IntStream.range(0, components)
                .mapToObj(k -> turned(IntStream.range(0, d)
                        .mapToDouble(c -> eigen.vectors()[c][d - 1 - k])
                        .toArray()))
                .toArray(double[][]::new);
        double[] ratios = IntStream.range(0, components)
                .mapToDouble(k -> Math.max(0, eigen.values()[d - 1 - k]) / total)
                .toArray();
        double[] mean = IntStream.range(0, d)
                .mapToDouble(c -> Descriptive.mean(
                        Arrays.stream(x).mapToDouble(row -> row[c]).toArray()))
                .toArray();
        return new Pca(mean, axes, ratios);
    }

    private static double[] turned(double[] axis) {
        double largest = Arrays.stream(axis).reduce(0, (one, other) -> Math.abs(other) > Math.abs(one) ? other : one);
        return Arrays.stream(axis).map(each -> each * Math.signum(largest)).toArray();
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
        requireLength(scores, axes.length);
        return IntStream.range(0, mean.length)
                .mapToDouble(c -> mean[c]
                        + IntStream.range(0, scores.length)
                                .mapToDouble(k -> scores[k] * axes[k][c])
                                .sum())
                .toArray();
    }
}
