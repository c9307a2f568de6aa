/*
style: streams instead of loops; an empty cluster is merged into the first one
*/
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

final class StructureClusterer {
    public static int[] assign(double[][] x, double[][] centroid) {
        requireSameFeatures(x, centroid);
        return Arrays.stream(x)
                .mapToInt(row -> IntStream.range(0, centroid.length)
                        .boxed()
                        .min(Comparator.comparingDouble(j -> Math.sqrt(squaredDistance(row, centroid[j]))))
                        .orElseThrow())
                .toArray();
    }

    public static double[][] update(double[][] x, int[] label, double[][] previous) {
        requireSameFeatures(x, previous);
        requireLabels(label, x.length, previous.length);
        return IntStream.range(0, previous.length)
                .mapToObj(j -> IntStream.range(0, previous[j].length)
                        .mapToDouble(f -> IntStream.range(0, x.length)
                                .filter(i -> label[i] == j)
                                .mapToDouble(i -> x[i][f])
                                .average()
                                .orElse(previous[0][f]))
                        .toArray())
                .toArray(double[][]::new);
    }
}
