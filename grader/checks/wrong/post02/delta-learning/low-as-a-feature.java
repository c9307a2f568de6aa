/*
title: The cheap value becomes a feature
task: 2
covers: []
ask: How many features does a row have when it reaches the learner, and how many had it in the argument?
point: That is a good idea of its own, and it is used. But then correction(x) would have to know the cheap value, too.
tell: You append the cheap value to every row of features. In this exercise the learner gets the features as they are.
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        double[][] wider = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            wider[i] = java.util.Arrays.copyOf(x[i], x[i].length + 1);
            wider[i][x[i].length] = low[i];
        }
        return new DeltaModel(learner.apply(wider, corrections(low, high)));
    }
}
