/*
misconception: two-weights-expected
task: 3
covers: []
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] slopes = new double[2];
        for (int j = 0; j < 2; j++) {
            int each = j;
            slopes[j] = central(
                    w -> loss.applyAsDouble(new LinearModel(moved(at.weights(), each, w[0] - at.weights()[each]), at.bias())),
                    new double[] {at.weights()[j]},
                    h)[0];
        }
        double[] bias = central(b -> loss.applyAsDouble(new LinearModel(at.weights(), b[0])), new double[] {at.bias()}, h);
        return new LinearModel(slopes, bias[0]);
    }
}
