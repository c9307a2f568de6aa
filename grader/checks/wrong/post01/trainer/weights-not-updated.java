/*
title: The weights stay where they are
task: 4
covers: []
ask: Which parameters has the model, and which of them does your step change?
point: Look at the array of weights that goes into the new model: has anything been subtracted from it?
tell: Your step hands over the old weights. Subtract the learning rate times the gradient from each.
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (grad.weights().length != m.weights().length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] weights = m.weights().clone();
        for (int j = 0; j < weights.length; j++) {
            weights[j] = m.weights()[j];
        }
        return new LinearModel(weights, m.bias() - learningRate * grad.bias());
    }
}
