/*
style: streams over the columns
*/
import java.util.stream.IntStream;

final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        int d = x[0].length;
        for (int i = 1; i < x.length; i++) {
            if (x[i].length != d) {
                throw new IllegalArgumentException("row " + i);
            }
        }
        int end = x.length - 1;
        double[] low = IntStream.range(0, d).mapToDouble(j -> Math.min(x[end][j], x[0][j])).toArray();
        double[] high = IntStream.range(0, d).mapToDouble(j -> Math.max(x[end][j], x[0][j])).toArray();
        return new double[][] {low, high};
    }
}
