/*
style: the other way round, the bias first
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        if (!(h > 0) || Double.isInfinite(h)) {
            throw new IllegalArgumentException("h");
        }
        double above = loss.applyAsDouble(new LinearModel(at.weights(), at.bias() + h));
        double below = loss.applyAsDouble(new LinearModel(at.weights(), at.bias() - h));
        double[] slopes = new double[at.weights().length];
        for (int j = 0; j < slopes.length; j++) {
            at.weights()[j] = at.weights()[j] - h;
            slopes[j] = -loss.applyAsDouble(at) / (2 * h);
            at.weights()[j] = at.weights()[j] + h + h;
            slopes[j] += loss.applyAsDouble(at) / (2 * h);
            at.weights()[j] = at.weights()[j] - h;
        }
        return new LinearModel(slopes, (above - below) / (2 * h));
    }
}
