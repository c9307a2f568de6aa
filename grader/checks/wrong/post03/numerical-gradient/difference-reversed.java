/*
title: The two values are subtracted the wrong way round
task: 1
covers: []
ask: What is the sign of your slope for f(x) = x?
point: f at the larger coordinate comes first. A force is the negative slope; here the slope itself is asked for.
tell: You compute f(x − h) − f(x + h). Swap the two.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        requireStep(h);
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            slopes[j] = (f.applyAsDouble(moved(at, j, -h)) - f.applyAsDouble(moved(at, j, h))) / (2 * h);
        }
        return slopes;
    }

    private static void requireStep(double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
    }
}
