/*
title: The learner gets the cheap values
task: 2
covers: []
ask: Which of your two columns will a model that was fitted to your labels reproduce?
point: The cheap values are known for every material: the cheap method gives them. What is not known?
tell: You hand the cheap values to the learner. Hand it the corrections, high - low.
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        corrections(low, high);
        return new DeltaModel(learner.apply(x, low));
    }
}
