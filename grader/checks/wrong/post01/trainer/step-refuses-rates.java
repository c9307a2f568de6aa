/*
title: The step refuses a learning rate of zero or below
task: 4
covers: []
ask: What is the model after a step with a learning rate of 0? Is there anything wrong with that?
point: A step of length 0 stays where it is, a negative one goes up. Only a whole training makes no sense with them.
tell: You refuse learning rates that are not positive. Let `step` take any, and refuse them in `train`.
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (!(learningRate > 0)) {
            throw new IllegalArgumentException("learning rate " + learningRate);
        }
        if (grad.weights().length != m.weights().length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] weights = m.weights().clone();
        for (int j = 0; j < weights.length; j++) {
            weights[j] = m.weights()[j] - learningRate * grad.weights()[j];
        }
        return new LinearModel(weights, m.bias() - learningRate * grad.bias());
    }
}
