/*
title: The weights go up, the bias goes down
task: 4
covers: []
ask: Do the weights and the bias follow the same rule in your step?
point: Compare the signs in the two lines: one adds, the other subtracts.
tell: You add to the weights and subtract from the bias. Subtract from both.
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
        return new LinearModel(weights, m.bias() - learningRate * grad.bias());
    }
}
