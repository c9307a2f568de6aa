/*
style: streams
*/
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        double[] labels = corrections(low, high);
        if (x.length != labels.length) {
            throw new IllegalArgumentException("rows");
        }
        double[][] rows = IntStream.range(0, x.length)
                .mapToObj(i -> DoubleStream.concat(DoubleStream.of(x[i]), DoubleStream.of(low[i]))
                        .toArray())
                .toArray(double[][]::new);
        return new DeltaModel(learner.apply(rows, labels));
    }
}
