/*
title: The caller's place is moved, and comes back with rounding errors
task: 1
covers: []
ask: Is `0.7 + 0.1 - 0.2 + 0.1` equal to 0.7 in Java?
point: What has been added and subtracted again is not always what was there. And the place belongs to the caller.
tell: You move the caller's `at` itself. Work in a clone.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        requireStep(h);
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            at[j] += h;
            double up = f.applyAsDouble(at);
            at[j] -= 2 * h;
            double down = f.applyAsDouble(at);
            at[j] += h;
            slopes[j] = (up - down) / (2 * h);
        }
        return slopes;
    }

    private static void requireStep(double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
    }
}
