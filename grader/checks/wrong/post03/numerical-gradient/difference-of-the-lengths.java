/*
title: The lengths are compared, not the gradients
task: 2
covers: []
ask: What is your error of (3, 4) and (4, 3)?
point: Two gradients of the same length may point in different directions.
tell: You subtract the lengths. Take the length of the difference.
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        Vectors.dot(analytic, numeric);
        double one = Math.sqrt(Vectors.dot(analytic, analytic));
        double other = Math.sqrt(Vectors.dot(numeric, numeric));
        double scale = Math.max(one, other);
        return scale == 0 ? 0 : Math.abs(one - other) / scale;
    }
}
