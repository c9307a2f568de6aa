/*
title: The loss is computed without the bias
task: 2
covers: []
ask: Does your loss change when only the bias of the model does?
point: The error is that of the whole prediction, w·x + b.
tell: You compare w·x with the labels. Compare what `predictAll` gives, which has the bias in it.
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        return Losses.mse(y, predictAll(new LinearModel(m.weights(), 0), x));
    }
}
