/*
style: dot products within a stream over the rows
*/
import java.util.stream.IntStream;

final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("row " + row);
        }
        return IntStream.range(0, x.length)
                .filter(i -> i != row)
                .filter(i -> label[i] == cluster)
                .mapToDouble(i -> IntStream.range(0, x[i].length)
                        .mapToDouble(f -> Math.pow(x[row][f] - x[i][f], 2))
                        .sum())
                .average()
                .orElseThrow(() -> new IllegalArgumentException("nobody else in " + cluster));
    }
}
