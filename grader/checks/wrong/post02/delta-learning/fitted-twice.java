/*
title: The learner is called twice
task: 2
covers: []
ask: Count the calls of the learner while fit runs. What does the second one bring?
point: Every call of a learner fits a model, and that can take hours.
tell: You call the learner a second time with the same data. Call it once and keep what it returns.
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        learner.apply(x, corrections(low, high));
        return new DeltaModel(learner.apply(x, corrections(low, high)));
    }
}
