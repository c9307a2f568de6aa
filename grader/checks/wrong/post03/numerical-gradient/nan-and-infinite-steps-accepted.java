/*
title: Steps that are NaN or infinite are accepted
task: 1
covers: []
ask: Is `Double.NaN <= 0` true, and is `Double.POSITIVE_INFINITY <= 0`?
point: Every comparison with NaN is false. Ask for what you want, not for what you do not want.
tell: You refuse `h <= 0` only. Refuse h unless `h > 0` and h is finite.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (h <= 0) {
            throw new IllegalArgumentException("no step");
        }
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            slopes[j] = (f.applyAsDouble(moved(at, j, h)) - f.applyAsDouble(moved(at, j, -h))) / (2 * h);
        }
        return slopes;
    }
}
