/*
title: The caller's arrays are read again at every question
task: 2
contains: [fitted-at-every-question]
covers: []
ask: What does your model answer if the caller fills its arrays with other numbers after fit?
point: fit is where the model learns. What it keeps must not be the caller's arrays.
tell: You keep the caller's arrays and fit again whenever a correction is asked for, to whatever they hold by then.
  Call the learner once in fit and keep the Regressor that it returns.
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        corrections(low, high);
        return new DeltaModel(row -> learner.apply(x, corrections(low, high)).predict(row));
    }
}
