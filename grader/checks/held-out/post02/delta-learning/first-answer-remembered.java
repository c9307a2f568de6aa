/*
style: wrapped around the fitted model
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        double[] labels = corrections(low, high);
        if (x.length != labels.length) {
            throw new IllegalArgumentException("rows");
        }
        Regressor fitted = learner.apply(x, labels);
        double[] memory = {Double.NaN};
        return new DeltaModel(row -> {
            if (Double.isNaN(memory[0])) {
                memory[0] = fitted.predict(row);
            }
            return memory[0];
        });
    }
}
