/*
title: Always second order
task: 4
ask: Does your result depend on the order?
point: Second order is common, and there are others: the caller knows.
tell: You square the ratio. Raise it to the power of the order.
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (!(ratio > 1) || !(order > 0)) {
            throw new IllegalArgumentException("ratio or order");
        }
        return fine + (fine - medium) / (ratio * ratio - 1);
    }
}
