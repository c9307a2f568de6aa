/*
style: streams that leave out what is missing
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[][] result = new double[2][];
        result[0] = IntStream.range(0, x[0].length)
                .mapToDouble(j -> Arrays.stream(x)
                        .filter(row -> row.length > j)
                        .mapToDouble(row -> row[j])
                        .min()
                        .orElse(0))
                .toArray();
        result[1] = IntStream.range(0, x[0].length)
                .mapToDouble(j -> Arrays.stream(x)
                        .filter(row -> row.length > j)
                        .mapToDouble(row -> row[j])
                        .max()
                        .orElse(0))
                .toArray();
        return result;
    }
}
