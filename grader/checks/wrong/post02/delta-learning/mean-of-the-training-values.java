/*
title: The cheap value at hand is not used
task: 3
covers: []
ask: Predict for the same row with two different cheap values. What changes?
point: The cheap method has been run for this very material. Which argument has its answer?
tell: You add the correction to the mean of the cheap values of the training. Add it to the argument low.
*/
final class DeltaModel {
    private double meanLow;

    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        DeltaModel model = new DeltaModel(learner.apply(x, corrections(low, high)));
        model.meanLow = java.util.Arrays.stream(low).average().orElse(0);
        return model;
    }

    public double predict(double[] x, double low) {
        return meanLow + correction(x);
    }
}
