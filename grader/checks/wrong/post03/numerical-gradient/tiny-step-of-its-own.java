/*
title: The step is too small to move anything
task: 1
covers: P3.5
ask: What is `1.25 + 1e-17` in Java?
point: A double has 16 digits. A step below the last one of the coordinate leaves it where it is.
tell: You use a tiny step of your own. Use the h that you are given.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        requireStep(h);
        double tiny = 1e-17;
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            slopes[j] = (f.applyAsDouble(moved(at, j, tiny)) - f.applyAsDouble(moved(at, j, -tiny))) / (2 * tiny);
        }
        return slopes;
    }

    private static void requireStep(double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
    }
}
