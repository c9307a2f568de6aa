/*
title: The learning rate is not used
task: 4
covers: []
ask: How far does your model move when the learning rate is 0?
point: The gradient says how steep it is, the learning rate how far to go. Where does your step use it?
tell: You subtract the whole gradient. Multiply it by the learning rate first.
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (grad.weights().length != m.weights().length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] weights = m.weights().clone();
        for (int j = 0; j < weights.length; j++) {
            weights[j] = m.weights()[j] - grad.weights()[j];
        }
        return new LinearModel(weights, m.bias() - grad.bias());
    }
}
