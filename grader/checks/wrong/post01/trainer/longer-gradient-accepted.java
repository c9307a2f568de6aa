/*
misconception: gradient-of-another-length
task: 4
covers: []
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] weights = m.weights().clone();
        for (int j = 0; j < weights.length; j++) {
            weights[j] = m.weights()[j] - learningRate * grad.weights()[j];
        }
        return new LinearModel(weights, m.bias() - learningRate * grad.bias());
    }
}
