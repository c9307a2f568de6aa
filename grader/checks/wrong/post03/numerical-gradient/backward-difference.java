/*
title: A backward difference
task: 1
covers: P3.5
ask: At which places do you ask f, and do they lie on both sides of `at`?
point: The place itself is not one of the two places of a central difference.
tell: You compute (f(x) − f(x − h)) / h. Compute (f(x + h) − f(x − h)) / (2h).
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        requireStep(h);
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            slopes[j] = (f.applyAsDouble(at.clone()) - f.applyAsDouble(moved(at, j, -h))) / h;
        }
        return slopes;
    }

    private static void requireStep(double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
    }
}
