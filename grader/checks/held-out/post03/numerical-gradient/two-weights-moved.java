/*
style: written out
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        if (!(h > 0) || Double.isInfinite(h)) {
            throw new IllegalArgumentException("h");
        }
        double[] w = at.weights().clone();
        double b = at.bias();
        w[0] = at.weights()[0] + h;
        double first = loss.applyAsDouble(new LinearModel(w, b));
        w[0] = at.weights()[0] - h;
        first -= loss.applyAsDouble(new LinearModel(w, b));
        w[0] = at.weights()[0];
        w[1] = at.weights()[1] + h;
        double second = loss.applyAsDouble(new LinearModel(w, b));
        w[1] = at.weights()[1] - h;
        second -= loss.applyAsDouble(new LinearModel(w, b));
        w[1] = at.weights()[1];
        double last = loss.applyAsDouble(new LinearModel(w, b + h)) - loss.applyAsDouble(new LinearModel(w, b - h));
        return new LinearModel(new double[] {first / (2 * h), second / (2 * h)}, last / (2 * h));
    }
}
