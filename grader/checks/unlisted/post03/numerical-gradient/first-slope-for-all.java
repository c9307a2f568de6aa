/*
idea: every slope is that of the first coordinate
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            slopes[j] = (f.applyAsDouble(moved(at, 0, h)) - f.applyAsDouble(moved(at, 0, -h))) / (2 * h);
        }
        return slopes;
    }
}
