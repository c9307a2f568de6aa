/*
title: A gradient that does not fit is accepted
task: 4
covers: []
ask: Which slope belongs to the last weight if the gradient has one slope too few?
point: A gradient of another length belongs to another model. Say so at once.
tell: You use as many slopes as fit. Refuse a gradient with another number of weights with an
  IllegalArgumentException.
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] weights = m.weights().clone();
        for (int j = 0; j < Math.min(weights.length, grad.weights().length); j++) {
            weights[j] = m.weights()[j] - learningRate * grad.weights()[j];
        }
        return new LinearModel(weights, m.bias() - learningRate * grad.bias());
    }
}
