/*
title: The step returns the model that it was given
task: 4
covers: []
ask: Which model do you return, and where are the weights that you have computed?
point: Changing a copy does not change the model. What you have computed has to go into a new `LinearModel`.
tell: You return the old model. Return `new LinearModel(...)` with the new weights and the new bias.
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (grad.weights().length != m.weights().length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] weights = m.weights().clone();
        for (int j = 0; j < weights.length; j++) {
            weights[j] -= learningRate * grad.weights()[j];
        }
        return m;
    }
}
