/*
style: loop over the weights
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        if (!(h > 0) || Double.isInfinite(h)) {
            throw new IllegalArgumentException("h");
        }
        double[] w = at.weights().clone();
        for (int j = 0; j < w.length; j++) {
            LinearModel up = new LinearModel(moved(at.weights(), j, h), at.bias());
            LinearModel down = new LinearModel(moved(at.weights(), j, -h), at.bias());
            w[j] -= (loss.applyAsDouble(up) - loss.applyAsDouble(down)) / 2;
        }
        double above = loss.applyAsDouble(new LinearModel(at.weights(), at.bias() + h));
        double below = loss.applyAsDouble(new LinearModel(at.weights(), at.bias() - h));
        return new LinearModel(w, at.bias() - (above - below) / 2);
    }
}
