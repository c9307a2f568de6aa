/*
title: The step changes the model that it was given
task: 4
covers: []
ask: Whose array is it that `m.weights()` gives you?
point: An array variable is a reference: writing into it writes into the model. The caller may still need the model as
  it was.
tell: You subtract within the weights of the old model. Work on a copy, `m.weights().clone()`.
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (grad.weights().length != m.weights().length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] weights = m.weights();
        for (int j = 0; j < weights.length; j++) {
            weights[j] -= learningRate * grad.weights()[j];
        }
        return new LinearModel(weights, m.bias() - learningRate * grad.bias());
    }
}
