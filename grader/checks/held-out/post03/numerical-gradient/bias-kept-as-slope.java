/*
style: all slopes computed, the last one lost
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] p = Arrays.copyOf(at.weights(), at.weights().length + 1);
        p[p.length - 1] = at.bias();
        double[] g = central(v -> loss.applyAsDouble(model(v)), p, h);
        return new LinearModel(Arrays.copyOf(g, g.length - 1), at.bias());
    }
}
