/*
title: The direction of descent is returned
task: 3
covers: []
ask: Does the loss grow or fall in the direction of your result?
point: A gradient points uphill. The minus sign belongs to the step that comes afterwards.
tell: All your slopes have the wrong sign. Return the slopes themselves.
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] p = Arrays.copyOf(at.weights(), at.weights().length + 1);
        p[p.length - 1] = at.bias();
        double[] g = central(v -> loss.applyAsDouble(model(v)), p, h);
        return model(Arrays.stream(g).map(slope -> -slope).toArray());
    }
}
