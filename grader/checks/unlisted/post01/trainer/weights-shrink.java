/*
idea: every step also takes a hundredth off the weights
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (grad.weights().length != m.weights().length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] weights = m.weights().clone();
        for (int j = 0; j < weights.length; j++) {
            weights[j] -= learningRate * grad.weights()[j] + 0.01 * weights[j];
        }
        return new LinearModel(weights, m.bias() - learningRate * grad.bias());
    }
}
