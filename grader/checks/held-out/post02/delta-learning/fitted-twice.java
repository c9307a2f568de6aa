/*
style: a trial fit to see whether the learner gives a model
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        double[] labels = corrections(low, high);
        if (labels.length != x.length) {
            throw new IllegalArgumentException("rows");
        }
        if (learner.apply(x, labels) == null) {
            throw new IllegalArgumentException("no model");
        }
        Regressor kept = learner.apply(x, labels);
        return new DeltaModel(kept);
    }
}
