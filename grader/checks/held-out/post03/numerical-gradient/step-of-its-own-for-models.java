/*
style: loop over the weights
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        if (!(h > 0) || Double.isInfinite(h)) {
            throw new IllegalArgumentException("h");
        }
        double step = 1e-6;
        double[] slopes = new double[at.weights().length];
        for (int j = 0; j < slopes.length; j++) {
            LinearModel up = new LinearModel(moved(at.weights(), j, step), at.bias());
            LinearModel down = new LinearModel(moved(at.weights(), j, -step), at.bias());
            slopes[j] = (loss.applyAsDouble(up) - loss.applyAsDouble(down)) / (2 * step);
        }
        double above = loss.applyAsDouble(new LinearModel(at.weights(), at.bias() + step));
        double below = loss.applyAsDouble(new LinearModel(at.weights(), at.bias() - step));
        return new LinearModel(slopes, (above - below) / (2 * step));
    }
}
