/*
style: two matrix products with streams
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        if (from.length != lattice.length || to.length != lattice.length) {
            throw new IllegalArgumentException("coordinates");
        }
        if (Arrays.stream(lattice).anyMatch(row -> row.length != lattice[0].length)) {
            throw new IllegalArgumentException("ragged");
        }
        double[] cartesian = Arrays.stream(lattice)
                .mapToDouble(row -> IntStream.range(0, row.length)
                        .mapToDouble(k -> row[k] * (to[k] - from[k]))
                        .sum())
                .toArray();
        return Math.sqrt(Arrays.stream(cartesian).map(c -> c * c).sum());
    }
}
