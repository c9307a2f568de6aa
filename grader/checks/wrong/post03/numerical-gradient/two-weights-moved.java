/*
misconception: two-weights-expected
task: 3
covers: []
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] onlyBias = {at.bias()};
        double[] bias = central(b -> loss.applyAsDouble(new LinearModel(at.weights(), b[0])), onlyBias, h);
        double[] slopes = new double[2];
        for (int j = 0; j < 2; j++) {
            LinearModel up = new LinearModel(moved(at.weights(), j, h), at.bias());
            LinearModel down = new LinearModel(moved(at.weights(), j, -h), at.bias());
            slopes[j] = (loss.applyAsDouble(up) - loss.applyAsDouble(down)) / (2 * h);
        }
        return new LinearModel(slopes, bias[0]);
    }
}
