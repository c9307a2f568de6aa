/*
style: larger minus smaller value, in a stream
*/
import java.util.stream.IntStream;

final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length || high.length == 0) {
            throw new IllegalArgumentException("not two lists of the same length");
        }
        return IntStream.range(0, low.length)
                .mapToDouble(i -> Math.max(low[i], high[i]) - Math.min(low[i], high[i]))
                .toArray();
    }
}
