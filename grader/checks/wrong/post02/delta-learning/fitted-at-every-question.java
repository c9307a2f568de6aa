/*
title: Every question fits a new model
task: 2
covers: []
ask: How often is the learner called if somebody asks for a thousand corrections?
point: Fitting is the expensive part and belongs to fit; a question should be cheap.
tell: You keep the data and call the learner whenever a correction is asked for. Call it once in fit and keep the
  Regressor that it returns.
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        double[] labels = corrections(low, high);
        return new DeltaModel(row -> learner.apply(x, labels).predict(row));
    }
}
