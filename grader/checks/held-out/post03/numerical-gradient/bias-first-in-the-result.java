/*
style: loop over all parameters, the bias last
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        if (!(h > 0) || Double.isInfinite(h)) {
            throw new IllegalArgumentException("h");
        }
        int d = at.weights().length;
        double[] weights = new double[d];
        double first = 0;
        for (int j = 0; j <= d; j++) {
            double[] w = at.weights().clone();
            double b = at.bias();
            double[] other = at.weights().clone();
            double otherB = b;
            if (j < d) {
                w[j] += h;
                other[j] -= h;
            } else {
                b += h;
                otherB -= h;
            }
            double up = loss.applyAsDouble(new LinearModel(w, b));
            double down = loss.applyAsDouble(new LinearModel(other, otherB));
            double slope = (up - down) / (2 * h);
            if (j == 0) {
                first = slope;
            } else {
                weights[j - 1] = slope;
            }
        }
        return new LinearModel(weights, first);
    }
}
