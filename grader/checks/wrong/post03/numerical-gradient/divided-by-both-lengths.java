/*
title: The scale is the sum of both lengths
task: 2
covers: []
ask: What is your error of a gradient and its opposite?
point: Both scales are in use, and they differ by a factor of up to 2. The text takes the larger length.
tell: You divide by |a| + |n|. Divide by the larger of the two.
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        double[] difference = Vectors.axpy(-1, numeric, analytic);
        double scale = Math.sqrt(Vectors.dot(analytic, analytic)) + Math.sqrt(Vectors.dot(numeric, numeric));
        return scale == 0 ? 0 : Math.sqrt(Vectors.dot(difference, difference)) / scale;
    }
}
