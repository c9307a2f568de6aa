/*
style: streams, everything in one expression where possible
*/
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class Descriptive {
    public static double mean(double[] x) {
        return Arrays.stream(x).average().orElseThrow(() -> new IllegalArgumentException("no values"));
    }

    public static double variance(double[] x) {
        return covariance(x, x);
    }

    public static double covariance(double[] x, double[] y) {
        if (x.length != y.length || x.length < 2) {
            throw new IllegalArgumentException("not a list of pairs: " + x.length + " and " + y.length);
        }
        double mx = mean(x);
        double my = mean(y);
        return IntStream.range(0, x.length).mapToDouble(i -> (x[i] - mx) * (y[i] - my)).sum() / (x.length - 1);
    }

    public static double pearson(double[] x, double[] y) {
        double together = covariance(x, y);
        if (DoubleStream.of(x).distinct().count() == 1 || DoubleStream.of(y).distinct().count() == 1) {
            return Double.NaN;
        }
        double r = together / Math.sqrt(variance(x) * variance(y));
        return r > 1 ? 1 : r < -1 ? -1 : r;
    }

    public static double[][] covarianceMatrix(double[][] x) {
        if (x.length < 2 || Stream.of(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("not a table of two rows or more");
        }
        double[][] columns = IntStream.range(0, x[0].length)
                .mapToObj(j -> Stream.of(x).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
        return Stream.of(columns)
                .map(one -> Stream.of(columns)
                        .mapToDouble(other -> covariance(one, other))
                        .toArray())
                .toArray(double[][]::new);
    }
}
