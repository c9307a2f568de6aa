/*
title: The bias is returned where its slope should be
task: 3
covers: []
ask: Does the last number of your result depend on the loss?
point: The result has the shape of a model, but it holds slopes, all d + 1 of them.
tell: You put the model's own bias into the result. Put the slope of the bias there.
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] slopes =
                central(w -> loss.applyAsDouble(new LinearModel(w, at.bias())), at.weights().clone(), h);
        return new LinearModel(slopes, at.bias());
    }
}
