/*
style: loop over the weights
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        if (!(h > 0) || Double.isInfinite(h)) {
            throw new IllegalArgumentException("h");
        }
        int d = at.weights().length;
        double[] slopes = new double[d];
        for (int j = 0; j < d; j++) {
            LinearModel up = new LinearModel(moved(at.weights(), j, h), at.bias());
            LinearModel down = new LinearModel(moved(at.weights(), j, -h), at.bias());
            slopes[j] = (loss.applyAsDouble(up) - loss.applyAsDouble(down)) / (2 * h);
        }
        double above = loss.applyAsDouble(new LinearModel(new double[d], at.bias() + h));
        double below = loss.applyAsDouble(new LinearModel(new double[d], at.bias() - h));
        return new LinearModel(slopes, (above - below) / (2 * h));
    }
}
