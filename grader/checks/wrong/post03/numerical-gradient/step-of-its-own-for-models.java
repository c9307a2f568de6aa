/*
title: For models, the step that the caller gives is not used
task: 3
covers: []
ask: Does your result change with h?
point: 1e-5 is a good choice for most losses. But the caller has made one.
tell: You use a step of your own. Hand h on to `central`.
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        central(v -> 0, new double[0], h);
        double[] p = Arrays.copyOf(at.weights(), at.weights().length + 1);
        p[p.length - 1] = at.bias();
        return model(central(v -> loss.applyAsDouble(model(v)), p, 1e-5));
    }
}
