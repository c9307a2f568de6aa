/*
style: Arrays.setAll on the argument
*/
import java.util.Arrays;

final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (high.length == 0 || low.length != high.length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] result = high;
        Arrays.setAll(result, i -> result[i] - low[i]);
        return result;
    }
}
