/*
style: all parameters in one array, and a helper that makes a model of it
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        boolean usable = Double.isFinite(learningRate) && learningRate > 0 && epochs >= 0;
        if (!usable || x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("this cannot be trained");
        }
        int d = x[0].length;
        double[] parameters = new double[d + 1];
        double[] losses = new double[epochs];
        for (int t = 0; t < epochs; t++) {
            losses[t] = loss(model(parameters), x, y);
            for (int k = 0; k <= d; k++) {
                LinearModel slopes = gradient(model(parameters), x, y);
                parameters[k] -= learningRate * (k == d ? slopes.bias() : slopes.weights()[k]);
            }
        }
        return new TrainingLog(model(parameters), losses);
    }

    private static LinearModel model(double[] parameters) {
        int d = parameters.length - 1;
        double[] weights = new double[d];
        System.arraycopy(parameters, 0, weights, 0, d);
        return new LinearModel(weights, parameters[d]);
    }
}
