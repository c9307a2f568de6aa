/*
title: All models share one correction
task: 2
covers: []
ask: Fit a model to gaps and then one to energies. What does the first one answer now?
point: What is `static` exists once for the class, not once for every object.
tell: The fitted Regressor is in a static field, so that the last fit answers for all models. Make it a field of the
  object.
*/
final class DeltaModel {
    private static Regressor last;

    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        last = learner.apply(x, corrections(low, high));
        return new DeltaModel(last);
    }

    public double correction(double[] x) {
        return last.predict(x);
    }
}
