/*
title: The slopes come back in another order
task: 3
covers: []
ask: Where in your vector of parameters is the bias when you pack it, and where when you unpack it?
point: Packing and unpacking have to agree. Follow the slope of the first weight through your code.
tell: You pack the bias last and take it out from the first place. Use one order for both.
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        int d = at.weights().length;
        double[] p = Arrays.copyOf(at.weights(), d + 1);
        p[d] = at.bias();
        double[] g = central(v -> loss.applyAsDouble(model(v)), p, h);
        return new LinearModel(Arrays.copyOfRange(g, 1, d + 1), g[0]);
    }
}
