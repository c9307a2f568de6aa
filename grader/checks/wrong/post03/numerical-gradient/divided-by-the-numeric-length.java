/*
title: The scale is the numerical gradient alone
task: 2
covers: []
ask: Does your error stay the same when the two gradients are swapped? And what if the numerical one is zero?
point: Nobody knows which of the two is wrong, so both count: the larger length is the scale.
tell: You divide by |n|. Divide by the larger of |a| and |n|.
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        double[] difference = Vectors.axpy(-1, numeric, analytic);
        double scale = Vectors.dot(numeric, numeric);
        double square = Vectors.dot(difference, difference);
        return square == 0 ? 0 : Math.sqrt(square / scale);
    }
}
