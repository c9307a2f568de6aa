/*
title: The difference is divided by h in place of 2h
task: 1
covers: []
ask: How far apart are the two places at which you ask f?
point: From x − h to x + h it is two steps.
tell: You divide by h, so every slope is twice too large. Divide by 2h.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        requireStep(h);
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            slopes[j] = (f.applyAsDouble(moved(at, j, h)) - f.applyAsDouble(moved(at, j, -h))) / h;
        }
        return slopes;
    }

    private static void requireStep(double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
    }
}
