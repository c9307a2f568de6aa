/*
style: a copy of the labels
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (low.length == 0 || low.length != x.length || high.length != x.length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] y = low.clone();
        return new DeltaModel(learner.apply(x.clone(), y));
    }
}
