/*
style: rows compared in a stream
*/
import java.util.Arrays;

final class Silhouette {
    private static void requireLabels(double[][] x, int[] label) {
        if (Arrays.stream(x).mapToInt(row -> row.length).distinct().count() > 1) {
            throw new IllegalArgumentException("ragged table");
        }
    }
}
