/*
style: streams
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("row " + row);
        }
        double[] found = IntStream.range(0, x.length)
                .filter(i -> i != row && label[i] == cluster)
                .mapToDouble(i -> distance(x[row], x[i]))
                .toArray();
        if (found.length == 0) {
            throw new IllegalArgumentException("nobody else in " + cluster);
        }
        return Arrays.stream(found).sum();
    }
}
