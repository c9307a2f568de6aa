/*
title: Divided by 2 and multiplied by h
task: 1
covers: []
ask: What is `1.0 / 2 * 0.5` in Java, and what is `1.0 / (2 * 0.5)`?
point: Java works from left to right: a / 2 * h is (a / 2) · h.
tell: The parentheses around `2 * h` are missing, so you multiply by h. Write `/ (2 * h)`.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        requireStep(h);
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            slopes[j] = (f.applyAsDouble(moved(at, j, h)) - f.applyAsDouble(moved(at, j, -h))) / 2 * h;
        }
        return slopes;
    }

    private static void requireStep(double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
    }
}
