/*
style: streams
*/
import java.util.stream.IntStream;

final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        int n = low.length;
        if (n == 0 || high.length != n) {
            throw new IllegalArgumentException("cannot subtract " + high.length + " values from " + n);
        }
        return IntStream.range(0, n).mapToDouble(i -> low[i] - high[i]).toArray();
    }
}
