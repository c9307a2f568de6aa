/*
style: comparisons in a helper
*/
final class GradientDescentTrainer {
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        double[] g = grad.weights();
        double[] next = m.weights().clone();
        if (g.length != next.length) {
            throw new IllegalArgumentException("not a gradient of this model");
        }
        for (int j = 0; j < g.length; j++) {
            next[j] = moved(next[j], g[j], learningRate);
        }
        return new LinearModel(next, moved(m.bias(), grad.bias(), learningRate));
    }

    private static double moved(double parameter, double slope, double by) {
        if (slope == 0) {
            return parameter;
        }
        return slope > 0 ? parameter - by : parameter + by;
    }
}
