/*
style: the old weights handed on
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (m.weights().length != grad.weights().length) {
            throw new IllegalArgumentException("not a gradient of this model");
        }
        return new LinearModel(m.weights(), m.bias() - learningRate * grad.bias());
    }
}
