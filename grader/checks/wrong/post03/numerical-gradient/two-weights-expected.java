/*
title: Exactly two weights are expected
task: 3
covers: []
ask: How many weights has the model of the gap table?
point: The number of weights is `at.weights().length`. Where does your code say 2?
tell: You write out two weights. Let a loop or `Arrays.copyOf` take as many as there are.
*/
final class NumericalGradient {
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] p = {at.weights()[0], at.weights()[1], at.bias()};
        double[] g = central(v -> loss.applyAsDouble(new LinearModel(new double[] {v[0], v[1]}, v[2])), p, h);
        return new LinearModel(new double[] {g[0], g[1]}, g[2]);
    }
}
