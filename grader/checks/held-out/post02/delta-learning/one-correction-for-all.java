/*
style: the mean is kept in a field
*/
final class DeltaModel {
    private double shift;

    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        double[] labels = corrections(low, high);
        if (x.length != labels.length) {
            throw new IllegalArgumentException("rows");
        }
        DeltaModel model = new DeltaModel(learner.apply(x, labels));
        for (double label : labels) {
            model.shift += label;
        }
        model.shift /= labels.length;
        return model;
    }

    public double correction(double[] x) {
        return shift;
    }
}
