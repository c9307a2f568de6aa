/*
style: loop over the weights
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        if (!(h > 0) || Double.isInfinite(h)) {
            throw new IllegalArgumentException("h");
        }
        double[] slopes = new double[at.weights().length];
        for (int j = 0; j < slopes.length; j++) {
            LinearModel up = new LinearModel(moved(at.weights(), j, h), at.bias());
            LinearModel down = new LinearModel(moved(at.weights(), j, -h), at.bias());
            slopes[j] = (loss.applyAsDouble(down) - loss.applyAsDouble(up)) / (2 * h);
        }
        double above = loss.applyAsDouble(new LinearModel(at.weights(), at.bias() + h));
        double below = loss.applyAsDouble(new LinearModel(at.weights(), at.bias() - h));
        return new LinearModel(slopes, (below - above) / (2 * h));
    }
}
