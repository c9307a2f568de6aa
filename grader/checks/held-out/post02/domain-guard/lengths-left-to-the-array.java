/*
style: streams
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        int d = x[0].length;
        double[] low = IntStream.range(0, d)
                .mapToDouble(j -> Arrays.stream(x).mapToDouble(row -> row[j]).min().getAsDouble())
                .toArray();
        double[] high = IntStream.range(0, d)
                .mapToDouble(j -> Arrays.stream(x).mapToDouble(row -> row[j]).max().getAsDouble())
                .toArray();
        return new double[][] {low, high};
    }
}
