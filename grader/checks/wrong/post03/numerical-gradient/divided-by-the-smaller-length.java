/*
title: The scale is the smaller of the two lengths
task: 2
contains: [divided-by-the-analytic-length, divided-by-the-numeric-length]
covers: []
ask: What is your error if one of the gradients is zero?
point: The larger length never is 0 unless both are.
tell: You divide by the smaller length. Use `Math.max`.
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        double[] difference = Vectors.axpy(-1, numeric, analytic);
        double scale = Math.min(Vectors.dot(analytic, analytic), Vectors.dot(numeric, numeric));
        double square = Vectors.dot(difference, difference);
        return square == 0 ? 0 : Math.sqrt(square / scale);
    }
}
