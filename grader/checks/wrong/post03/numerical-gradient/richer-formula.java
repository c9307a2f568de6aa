/*
title: A formula with four values
task: 1
contains: [fixed-step-of-its-own]
covers: []
ask: How often do you ask f for one coordinate?
point: With two more values the error falls with h⁴. It also costs two more SCF runs, and is not asked for.
tell: You use four values for each coordinate. The formula of the text has two.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        requireStep(h);
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            double near = f.applyAsDouble(moved(at, j, h)) - f.applyAsDouble(moved(at, j, -h));
            double far = f.applyAsDouble(moved(at, j, 2 * h)) - f.applyAsDouble(moved(at, j, -2 * h));
            slopes[j] = (8 * near - far) / (12 * h);
        }
        return slopes;
    }

    private static void requireStep(double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
    }
}
