/*
style: streams; the length of the first row is asked for outside of them
*/
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class Descriptive {
    private static double[][] columns(double[][] x) {
        int d = x[0].length;
        if (Stream.of(x).anyMatch(row -> row.length != d)) {
            throw new IllegalArgumentException("ragged");
        }
        return IntStream.range(0, d)
                .mapToObj(j -> Stream.of(x).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
    }
}
