/*
style: the ingredients are kept in fields
*/
final class DeltaModel {
    private double[][] rows;
    private double[] labels;
    private BiFunction<double[][], double[], Regressor> learner;

    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        DeltaModel model = new DeltaModel(null);
        model.labels = corrections(low, high);
        if (x.length != model.labels.length) {
            throw new IllegalArgumentException("rows");
        }
        model.rows = x;
        model.learner = learner;
        return model;
    }

    public double correction(double[] x) {
        Regressor fitted = learner.apply(rows, labels);
        return fitted.predict(x);
    }
}
