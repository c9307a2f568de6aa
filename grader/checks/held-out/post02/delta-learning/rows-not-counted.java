/*
style: checks and differences of its own
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        int n = low.length;
        if (n == 0 || n != high.length) {
            throw new IllegalArgumentException("values");
        }
        double[] labels = new double[n];
        for (int i = 0; i < n; i++) {
            labels[i] = high[i] - low[i];
        }
        Regressor fitted = learner.apply(x, labels);
        return new DeltaModel(fitted);
    }
}
