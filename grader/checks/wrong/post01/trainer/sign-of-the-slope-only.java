/*
title: Only the sign of the slope counts
task: 4
covers: []
ask: Does your model move as far where the loss is flat as where it is steep?
point: The step is as long as the slope is steep. Close to the minimum it becomes small by itself.
tell: You use only the sign of the slopes. Subtract the learning rate times the slopes themselves.
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (grad.weights().length != m.weights().length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] weights = m.weights().clone();
        for (int j = 0; j < weights.length; j++) {
            weights[j] = m.weights()[j] - learningRate * Math.signum(grad.weights()[j]);
        }
        return new LinearModel(weights, m.bias() - learningRate * Math.signum(grad.bias()));
    }
}
