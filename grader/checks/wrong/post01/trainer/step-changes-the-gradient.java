/*
title: The step changes the gradient that it was given
task: 4
covers: []
ask: Whose array is it that `grad.weights()` gives you?
point: An array variable is a reference: writing into it writes into the gradient.
tell: You multiply within the array of the gradient. Multiply into a variable of your own, or into a copy.
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (grad.weights().length != m.weights().length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] weights = m.weights().clone();
        double[] slopes = grad.weights();
        for (int j = 0; j < weights.length; j++) {
            slopes[j] *= learningRate;
            weights[j] -= slopes[j];
        }
        return new LinearModel(weights, m.bias() - learningRate * grad.bias());
    }
}
