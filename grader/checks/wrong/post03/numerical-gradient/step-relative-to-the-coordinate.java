/*
title: The step is scaled with the coordinate
task: 1
covers: []
ask: How far do you move a coordinate that is 0?
point: A relative step has its uses, but this h is the step itself. At 0 a relative step does not move.
tell: You move by h |xⱼ|. Move by h.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        requireStep(h);
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            double step = h * Math.abs(at[j]);
            slopes[j] = (f.applyAsDouble(moved(at, j, step)) - f.applyAsDouble(moved(at, j, -step))) / (2 * step);
        }
        return slopes;
    }

    private static void requireStep(double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
    }
}
