/*
title: Two zero gradients give NaN
task: 2
covers: []
ask: What is your error at a minimum, where both gradients are zero?
point: 0 / 0 is NaN, and NaN is not below 1e-6. Two zeros agree perfectly.
tell: You divide by 0. Return 0 if both gradients are zero.
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        double[] difference = Vectors.axpy(-1, numeric, analytic);
        double scale = Math.max(Vectors.dot(analytic, analytic), Vectors.dot(numeric, numeric));
        return Math.sqrt(Vectors.dot(difference, difference) / scale);
    }
}
