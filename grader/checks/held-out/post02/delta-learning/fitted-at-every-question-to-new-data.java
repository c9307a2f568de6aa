/*
style: the arguments are kept in fields
*/
final class DeltaModel {
    private double[][] rows;
    private double[] cheap;
    private double[] expensive;
    private BiFunction<double[][], double[], Regressor> learner;

    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length == 0 || x.length != low.length || x.length != high.length) {
            throw new IllegalArgumentException("rows");
        }
        DeltaModel model = new DeltaModel(null);
        model.rows = x;
        model.cheap = low;
        model.expensive = high;
        model.learner = learner;
        return model;
    }

    public double correction(double[] x) {
        double[] difference = new double[cheap.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = expensive[i] - cheap[i];
        }
        return learner.apply(rows, difference).predict(x);
    }
}
