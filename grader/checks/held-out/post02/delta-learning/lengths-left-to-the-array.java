/*
style: streams
*/
import java.util.stream.IntStream;

final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length < 1) {
            throw new IllegalArgumentException("empty");
        }
        return IntStream.range(0, low.length).mapToDouble(i -> -low[i] + high[i]).toArray();
    }
}
