/*
style: streams
*/
import java.util.stream.IntStream;

final class Vectors {
    public static double[][] metric(double[][] lattice) {
        int d = lattice[0].length;
        return IntStream.range(0, lattice.length)
                .mapToObj(i -> IntStream.range(0, lattice.length)
                        .mapToDouble(j -> IntStream.range(0, d)
                                .mapToDouble(k -> lattice[j][k] * lattice[i][k])
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
    }
}
