/*
title: The bias stays where it is
task: 4
covers: E5.2
ask: Which parameters has the model, and which of them does your step change?
point: A model whose bias never learns is 0 where all features are 0. The bias is a parameter like the weights.
tell: Your step hands over the old bias. Subtract the learning rate times the bias' part of the gradient.
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (grad.weights().length != m.weights().length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] weights = m.weights().clone();
        for (int j = 0; j < weights.length; j++) {
            weights[j] = m.weights()[j] - learningRate * grad.weights()[j];
        }
        return new LinearModel(weights, m.bias());
    }
}
