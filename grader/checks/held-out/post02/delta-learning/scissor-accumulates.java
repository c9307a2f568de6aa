/*
style: a list of all labels
*/
import java.util.ArrayList;
import java.util.List;

final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        List<Double> all = new ArrayList<>();
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            for (double label : y) {
                all.add(label);
            }
            double mean = all.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            return row -> mean;
        };
    }
}
