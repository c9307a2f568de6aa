/*
title: The learner gets the expensive values
task: 2
covers: P2.8
ask: What do your labels look like for the example: like gaps, or like differences of gaps?
point: A model of the expensive values is ordinary learning: it has to learn again what the cheap method knows.
tell: You hand the expensive values to the learner. Hand it the corrections, high - low.
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        corrections(low, high);
        return new DeltaModel(learner.apply(x, high));
    }
}
