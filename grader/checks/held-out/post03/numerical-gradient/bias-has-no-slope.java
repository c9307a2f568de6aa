/*
style: loop over the weights
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        if (!(h > 0) || Double.isInfinite(h)) {
            throw new IllegalArgumentException("h");
        }
        double[] w = at.weights().clone();
        double[] slopes = new double[w.length];
        for (int j = 0; j < w.length; j++) {
            double kept = w[j];
            w[j] = kept + h;
            double up = loss.applyAsDouble(new LinearModel(w, at.bias()));
            w[j] = kept - h;
            double down = loss.applyAsDouble(new LinearModel(w, at.bias()));
            w[j] = kept;
            slopes[j] = (up - down) / (2 * h);
        }
        return new LinearModel(slopes, 0.0);
    }
}
