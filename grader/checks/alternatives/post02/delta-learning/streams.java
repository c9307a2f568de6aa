/*
style: streams, copies of everything the learner gets, a lambda around its model
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length || low.length < 1) {
            throw new IllegalArgumentException("lengths " + low.length + " and " + high.length);
        }
        return IntStream.range(0, low.length).mapToDouble(i -> high[i] - low[i]).toArray();
    }

    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        double[] labels = corrections(low, high);
        if (labels.length != x.length) {
            throw new IllegalArgumentException("rows");
        }
        double[][] rows = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        Regressor fitted = learner.apply(rows, labels);
        return new DeltaModel(fitted::predict);
    }

    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            double mean = Arrays.stream(y).average().orElseThrow(IllegalArgumentException::new);
            return row -> mean;
        };
    }
}
