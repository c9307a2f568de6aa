/*
title: A small number is added to the scale
task: 2
covers: P3.6
ask: What is your error of two tiny gradients that have nothing in common?
point: A fixed number in the denominator makes the error absolute again for all gradients below it.
tell: You add a constant to the length. Leave it out, and return 0 if both gradients are zero.
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        double[] difference = Vectors.axpy(-1, numeric, analytic);
        double scale = Math.sqrt(Math.max(Vectors.dot(analytic, analytic), Vectors.dot(numeric, numeric)));
        return Math.sqrt(Vectors.dot(difference, difference)) / (scale + 1e-8);
    }
}
