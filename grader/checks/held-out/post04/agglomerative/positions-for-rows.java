/*
style: streams over positions
*/
import java.util.stream.IntStream;

final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        return IntStream.range(0, a.length)
                .mapToDouble(i -> IntStream.range(0, b.length).mapToDouble(j -> distance[i][j]).min().getAsDouble())
                .min()
                .getAsDouble();
    }
}
