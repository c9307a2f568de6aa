/*
title: Two models are fitted and subtracted
task: 2
covers: []
ask: How many models does your fit make, and which of the two functions that they learn is the smooth one?
point: The difference of two models has the errors of both. Delta learning takes the difference before it learns.
tell: You fit one model to the expensive values and one to the cheap ones and subtract their predictions. Subtract the
  values first and fit one model to the corrections.
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        corrections(low, high);
        Regressor cheap = learner.apply(x, low);
        Regressor expensive = learner.apply(x, high);
        return new DeltaModel(row -> expensive.predict(row) - cheap.predict(row));
    }
}
