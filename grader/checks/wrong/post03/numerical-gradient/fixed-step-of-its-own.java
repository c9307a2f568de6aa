/*
title: The step that the caller gives is not used
task: 1
covers: []
ask: Does your result change with h for a function that is not a parabola?
point: A fixed step may be a good one. But the caller knows the unit of the coordinates and has chosen another.
tell: You use a step of your own. Use the h that you are given.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        requireStep(h);
        double own = 1e-5;
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            slopes[j] = (f.applyAsDouble(moved(at, j, own)) - f.applyAsDouble(moved(at, j, -own))) / (2 * own);
        }
        return slopes;
    }

    private static void requireStep(double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
    }
}
