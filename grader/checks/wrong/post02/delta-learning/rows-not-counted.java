/*
title: Rows and values need not be equally many
task: 2
covers: []
ask: What happens in your fit if there are three rows of features and four values?
point: Each value belongs to the row with the same number. Where one of them has no partner, something is wrong.
tell: You compare the cheap with the expensive values only. Compare the number of rows of features as well, and throw
  an IllegalArgumentException.
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        return new DeltaModel(learner.apply(x, corrections(low, high)));
    }
}
