/*
style: a for-each loop over the slopes
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] next = m.weights().clone();
        int j = 0;
        for (double slope : grad.weights()) {
            next[j] -= slope * learningRate;
            j++;
        }
        return new LinearModel(next, m.bias() - grad.bias() * learningRate);
    }
}
