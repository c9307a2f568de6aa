/*
style: streams and an average over all members
*/
import java.util.stream.IntStream;

final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("row " + row);
        }
        if (IntStream.range(0, x.length).noneMatch(i -> i != row && label[i] == cluster)) {
            throw new IllegalArgumentException("nobody else in " + cluster);
        }
        return IntStream.range(0, x.length)
                .filter(i -> label[i] == cluster)
                .mapToDouble(i -> distance(x[i], x[row]))
                .average()
                .getAsDouble();
    }
}
