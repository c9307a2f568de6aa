/*
title: The slope of the bias is 0
task: 3
covers: []
ask: How many parameters has a model with two weights?
point: The bias is a parameter like the weights, and has a slope like theirs.
tell: You move the weights only. Put the bias into the vector of parameters as well.
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] slopes =
                central(w -> loss.applyAsDouble(new LinearModel(w, at.bias())), at.weights().clone(), h);
        return new LinearModel(slopes, 0);
    }
}
