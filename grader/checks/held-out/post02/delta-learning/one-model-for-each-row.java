/*
style: streams
*/
import java.util.List;
import java.util.stream.IntStream;

final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        double[] labels = corrections(low, high);
        List<Regressor> models = IntStream.range(0, labels.length)
                .mapToObj(i -> learner.apply(new double[][] {x[i].clone()}, new double[] {labels[i]}))
                .toList();
        return new DeltaModel(
                row -> models.stream().mapToDouble(each -> each.predict(row)).average().orElse(0));
    }
}
