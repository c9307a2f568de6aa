/*
title: The step instead of the place it leads to
task: 4
covers: []
ask: Where do you arrive if you begin at 5 and go 0.1 down?
point: What you return is the next model, not the difference to it.
tell: You return minus the learning rate times the gradient. Add it to the parameters of the model.
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (grad.weights().length != m.weights().length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] weights = m.weights().clone();
        for (int j = 0; j < weights.length; j++) {
            weights[j] = -learningRate * grad.weights()[j];
        }
        return new LinearModel(weights, -learningRate * grad.bias());
    }
}
