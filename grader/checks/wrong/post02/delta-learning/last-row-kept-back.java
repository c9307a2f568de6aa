/*
title: The last row does not reach the learner
task: 2
covers: []
ask: How many labels does your learner get for four materials?
point: A row kept back for a test is a good habit, but fit is given the training rows: what to keep back was decided
  before.
tell: You leave out the last row. Hand all rows and all corrections to the learner.
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        double[] labels = corrections(low, high);
        int n = Math.max(1, labels.length - 1);
        return new DeltaModel(
                learner.apply(java.util.Arrays.copyOf(x, n), java.util.Arrays.copyOf(labels, n)));
    }
}
