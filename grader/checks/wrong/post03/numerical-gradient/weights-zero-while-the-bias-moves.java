/*
title: While the bias is moved, the weights are 0
task: 3
covers: []
ask: Which weights have the models with which you find the slope of the bias?
point: The slope of the bias is wanted at the given model, with the weights that it has.
tell: You move the bias of a model without weights. Give it the weights of the model.
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] slopes =
                central(w -> loss.applyAsDouble(new LinearModel(w, at.bias())), at.weights().clone(), h);
        double[] none = new double[slopes.length];
        double[] bias = central(b -> loss.applyAsDouble(new LinearModel(none, b[0])), new double[] {at.bias()}, h);
        return new LinearModel(slopes, bias[0]);
    }
}
