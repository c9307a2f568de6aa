/*
style: streams of rows and centroids
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class StructureClusterer {
    public static int[] assign(double[][] x, double[][] centroid) {
        requireSameFeatures(x, centroid);
        return Arrays.stream(x)
                .mapToInt(row -> IntStream.range(0, centroid.length)
                        .reduce(0, (one, next) -> far(row, centroid[next]) <= far(row, centroid[one]) ? next : one))
                .toArray();
    }

    private static double far(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(f -> Math.pow(one[f] - other[f], 2))
                .sum();
    }
}
