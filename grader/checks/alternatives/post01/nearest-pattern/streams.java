/*
style: streams, columns turned into rows, equally near rows from the end of the table
*/
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        return Stream.iterate(distance.length - 1, row -> row >= 0, row -> row - 1)
                .sorted(Comparator.comparing(row -> distance[row]))
                .mapToInt(row -> row)
                .limit(k)
                .toArray();
    }

    public double predict(double[] x) {
        double[] distance = distances(x);
        int[] found = nearest(distance);
        if (weighting == Weighting.UNIFORM) {
            return IntStream.of(found).mapToDouble(row -> labels[row]).sum() / found.length;
        }
        if (distance[found[0]] == 0.0) {
            return labels[found[0]];
        }
        double[] weight =
                IntStream.of(found).mapToDouble(row -> Math.pow(distance[row], -1)).toArray();
        double all = DoubleStream.of(weight).sum();
        return IntStream.range(0, k)
                .mapToDouble(i -> weight[i] / all * labels[found[i]])
                .sum();
    }

    private static double distance(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(column -> one[column] - other[column])
                .reduce(0, Math::hypot);
    }

    private static double mean(double[][] x, int column) {
        return Stream.of(x).mapToDouble(row -> row[column]).average().orElseThrow();
    }

    private static double deviation(double[][] x, int column, double mean) {
        double[] values = Stream.of(x).mapToDouble(row -> row[column]).sorted().toArray();
        if (values[0] == values[values.length - 1]) {
            return 0;
        }
        return Math.sqrt(DoubleStream.of(values).map(value -> Math.pow(value - mean, 2)).sum() / values.length);
    }
}
