/*
style: streams, with 0 as the answer where nothing is found
*/
import java.util.stream.IntStream;

final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("row " + row);
        }
        return IntStream.range(0, x.length)
                .filter(i -> i != row && label[i] == cluster)
                .mapToDouble(i -> distance(x[row], x[i]))
                .average()
                .orElse(0);
    }
}
