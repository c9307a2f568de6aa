/*
style: a stream with a limit
*/
import java.util.stream.IntStream;

final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length == 0 || high.length == 0) {
            throw new IllegalArgumentException("empty");
        }
        return IntStream.range(0, low.length)
                .limit(high.length)
                .mapToDouble(i -> high[i] - low[i])
                .toArray();
    }
}
