/*
style: records of slopes, the weights by number
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double w0 = at.weights()[0];
        double w1 = at.weights()[1];
        double b = at.bias();
        ToDoubleFunction<double[]> f = v -> loss.applyAsDouble(new LinearModel(new double[] {v[1], v[2]}, v[0]));
        double[] slopes = central(f, new double[] {b, w0, w1}, h);
        return new LinearModel(Arrays.copyOfRange(slopes, 1, 3), slopes[0]);
    }
}
