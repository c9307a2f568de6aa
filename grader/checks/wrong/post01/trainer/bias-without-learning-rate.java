/*
title: The bias moves without the learning rate
task: 4
covers: []
ask: How far does the bias move when the learning rate is 0?
point: The learning rate stands in both formulas.
tell: You subtract the bias' part of the gradient as it is. Multiply it by the learning rate first.
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
        return new LinearModel(weights, m.bias() - grad.bias());
    }
}
