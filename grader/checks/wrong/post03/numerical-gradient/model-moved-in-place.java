/*
title: The weights of the given model are moved
task: 3
covers: []
ask: To whom does the array belong that `at.weights()` returns?
point: The record hands out its own array. What you write into it, the model has.
tell: You write into the model's own weights. Take `at.weights().clone()` or `Arrays.copyOf`.
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
        double[] w = at.weights();
        double[] slopes = new double[w.length];
        for (int j = 0; j < w.length; j++) {
            w[j] += h;
            double up = loss.applyAsDouble(at);
            w[j] -= 2 * h;
            double down = loss.applyAsDouble(at);
            w[j] += h;
            slopes[j] = (up - down) / (2 * h);
        }
        double[] bias = central(b -> loss.applyAsDouble(new LinearModel(w, b[0])), new double[] {at.bias()}, h);
        return new LinearModel(slopes, bias[0]);
    }
}
