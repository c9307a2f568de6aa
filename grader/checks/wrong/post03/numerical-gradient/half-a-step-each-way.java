/*
title: Only half a step is taken each way
task: 1
covers: []
ask: How far is each of your places from `at`?
point: The two places are h away on either side, so 2h from each other.
tell: You move by h/2. Move by h and divide by 2h.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        requireStep(h);
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            slopes[j] = (f.applyAsDouble(moved(at, j, h / 2)) - f.applyAsDouble(moved(at, j, -h / 2))) / h;
        }
        return slopes;
    }

    private static void requireStep(double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
    }
}
