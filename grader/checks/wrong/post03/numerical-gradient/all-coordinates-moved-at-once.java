/*
title: All coordinates are moved together
task: 1
covers: []
ask: In how many coordinates do your places differ from `at`?
point: Moving everything gives the slope along the diagonal, one number for all coordinates.
tell: You add h to every coordinate. For slope j add it to entry j only.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        requireStep(h);
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            double[] up = at.clone();
            double[] down = at.clone();
            for (int k = 0; k < at.length; k++) {
                up[k] += h;
                down[k] -= h;
            }
            slopes[j] = (f.applyAsDouble(up) - f.applyAsDouble(down)) / (2 * h);
        }
        return slopes;
    }

    private static void requireStep(double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
    }
}
