/*
style: streams
*/
import java.util.stream.IntStream;

final class Vectors {
    public static double[][] metric(double[][] lattice) {
        for (double[] row : lattice) {
            if (row.length != lattice[0].length) {
                throw new IllegalArgumentException("ragged");
            }
        }
        return IntStream.range(0, lattice.length)
                .mapToObj(i -> IntStream.range(0, lattice.length)
                        .mapToDouble(j -> IntStream.range(0, lattice[i].length)
                                .mapToDouble(k -> lattice[i][k] * lattice[k][j])
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
    }
}
