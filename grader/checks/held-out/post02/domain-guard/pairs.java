/*
style: streams
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class DomainGuard {
    private DomainGuard(double[][] x) {
        lowest = Arrays.stream(range(x)).mapToDouble(pair -> pair[0]).toArray();
        highest = Arrays.stream(range(x)).mapToDouble(pair -> pair[1]).toArray();
    }

    public static double[][] range(double[][] x) {
        if (x.length == 0 || Arrays.stream(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("no table");
        }
        return IntStream.range(0, x[0].length)
                .mapToObj(j -> {
                    double[] column = Arrays.stream(x).mapToDouble(row -> row[j]).sorted().toArray();
                    return new double[] {column[0], column[column.length - 1]};
                })
                .toArray(double[][]::new);
    }
}
