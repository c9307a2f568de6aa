/*
title: Ratio times order
task: 4
ask: By which factor does a second-order error fall if the step becomes a third?
point: By nine, not by six: the order is an exponent.
tell: You multiply ratio and order. Use Math.pow(ratio, order).
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (!(ratio > 1) || !(order > 0)) {
            throw new IllegalArgumentException("ratio or order");
        }
        return fine + (fine - medium) / (ratio * order - 1);
    }
}
