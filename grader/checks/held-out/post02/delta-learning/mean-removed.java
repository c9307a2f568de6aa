/*
style: both columns are centred first
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length || low.length == 0) {
            throw new IllegalArgumentException("lengths");
        }
        double lowMean = Arrays.stream(low).average().getAsDouble();
        double highMean = Arrays.stream(high).average().getAsDouble();
        return IntStream.range(0, low.length)
                .mapToDouble(i -> (high[i] - highMean) - (low[i] - lowMean))
                .toArray();
    }
}
