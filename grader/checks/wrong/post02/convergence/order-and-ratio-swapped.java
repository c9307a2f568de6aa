/*
title: Order and ratio swapped in the power
task: 4
ask: Which of the two is the exponent?
point: The step shrinks by the ratio, and the error by the ratio to the power of the order.
tell: You compute order^ratio. Compute ratio^order.
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (!(ratio > 1) || !(order > 0)) {
            throw new IllegalArgumentException("ratio or order");
        }
        return fine + (fine - medium) / (Math.pow(order, ratio) - 1);
    }
}
