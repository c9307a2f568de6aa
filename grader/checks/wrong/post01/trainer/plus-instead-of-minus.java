/*
title: Up instead of down
task: 4
covers: E5.1
ask: What does the loss do from epoch to epoch when you train? And what should it do?
point: The gradient points to where the loss grows. Which sign takes you the other way?
tell: You add the gradient. Subtract the learning rate times the gradient, from the weights and from the bias.
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (grad.weights().length != m.weights().length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] weights = m.weights().clone();
        for (int j = 0; j < weights.length; j++) {
            weights[j] = m.weights()[j] + learningRate * grad.weights()[j];
        }
        return new LinearModel(weights, m.bias() + learningRate * grad.bias());
    }
}
