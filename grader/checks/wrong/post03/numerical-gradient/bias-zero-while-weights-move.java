/*
title: While the weights are moved, the bias is 0
task: 3
covers: []
ask: Which bias have the models that you show to the loss?
point: The slope of a weight is wanted at the given model, with the bias that it has.
tell: You make the moved models with a bias of 0. Give them the bias of the model.
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] slopes = central(w -> loss.applyAsDouble(new LinearModel(w, 0)), at.weights().clone(), h);
        double[] bias =
                central(b -> loss.applyAsDouble(new LinearModel(at.weights(), b[0])), new double[] {at.bias()}, h);
        return new LinearModel(slopes, bias[0]);
    }
}
