/*
title: A table without rows is no mistake here
task: 1
covers: []
ask: How many predictions are there for no rows? Is that a number that an array can have?
point: A mean of no errors makes no sense, a list of no predictions does.
tell: You stop at a table without rows. Return an array of length 0 here; only `loss`, `gradient` and `train` refuse
  it.
*/
final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            predictions[i] = m.predict(x[i]);
        }
        return predictions;
    }
}
