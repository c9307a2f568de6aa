/*
style: streams; the distance with Math.hypot for two features and without loops else
*/
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (IntStream.range(0, x.length).noneMatch(i -> i == row)) {
            throw new IllegalArgumentException("row " + row + " of " + x.length);
        }
        return IntStream.range(0, x.length)
                .filter(i -> label[i] == cluster && i != row)
                .mapToDouble(i -> distance(x[i], x[row]))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no other row in " + cluster));
    }

    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        if (IntStream.of(label).distinct().limit(2).count() < 2) {
            throw new IllegalArgumentException("all rows have the label " + label[0]);
        }
        return IntStream.range(0, x.length).mapToDouble(i -> value(x, label, i)).toArray();
    }

    private static double value(double[][] x, int[] label, int i) {
        if (IntStream.of(label).filter(each -> each == label[i]).count() == 1) {
            return 0;
        }
        double a = meanDistance(x, label, i, label[i]);
        double b = IntStream.of(label)
                .filter(each -> each != label[i])
                .distinct()
                .mapToDouble(each -> meanDistance(x, label, i, each))
                .min()
                .orElseThrow();
        return a == b ? 0 : a < b ? 1 - a / b : b / a - 1;
    }

    public static double mean(double[][] x, int[] label) {
        return DoubleStream.of(values(x, label)).average().orElseThrow();
    }

    public static int best(double[][] x, int[][] partitions) {
        double[] means = Arrays.stream(partitions).mapToDouble(each -> mean(x, each)).toArray();
        return IntStream.range(0, means.length)
                .boxed()
                .max(Comparator.<Integer>comparingDouble(p -> means[p]).thenComparing(Comparator.reverseOrder()))
                .orElseThrow(() -> new IllegalArgumentException("nothing to choose from"));
    }

    private static double distance(double[] one, double[] other) {
        return one.length == 2
                ? Math.hypot(one[0] - other[0], one[1] - other[1])
                : Math.sqrt(IntStream.range(0, one.length)
                        .mapToDouble(f -> Math.pow(one[f] - other[f], 2))
                        .sum());
    }
}
