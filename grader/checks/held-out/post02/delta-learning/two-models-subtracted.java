/*
style: the second model in a field of its own
*/
final class DeltaModel {
    private Regressor subtracted;

    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length == 0 || x.length != low.length || low.length != high.length) {
            throw new IllegalArgumentException("lengths");
        }
        DeltaModel both = new DeltaModel(learner.apply(x, high));
        both.subtracted = learner.apply(x, low);
        return both;
    }

    public double correction(double[] x) {
        double of = correction.predict(x);
        return of - subtracted.predict(x);
    }
}
