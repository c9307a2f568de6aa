/*
style: checks of its own, a copy of the labels
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        int n = x.length;
        if (n == 0 || low.length != n || high.length != n) {
            throw new IllegalArgumentException("not one row for each value");
        }
        double[] labels = new double[n];
        System.arraycopy(high, 0, labels, 0, n);
        Regressor model = learner.apply(x, labels);
        return new DeltaModel(model);
    }
}
