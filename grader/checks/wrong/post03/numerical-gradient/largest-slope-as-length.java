/*
title: The largest slope is taken for the length
task: 2
covers: []
ask: How long is the vector (3, 4) for your method?
point: The text means Euclidean lengths: the root of the sum of the squares.
tell: You take the largest component. Take √(v·v).
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        double scale = Math.max(largest(analytic), largest(numeric));
        double distance = largest(Vectors.axpy(-1, numeric, analytic));
        return scale == 0 ? 0 : distance / scale;
    }

    private static double largest(double[] v) {
        double largest = 0;
        for (double each : v) {
            largest = Math.max(largest, Math.abs(each));
        }
        return largest;
    }
}
