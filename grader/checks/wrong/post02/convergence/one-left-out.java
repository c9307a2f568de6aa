/*
title: The 1 left out
task: 4
ask: Which limit do the values 1, 1.5, 1.75, 1.875, ... approach?
point: The remaining changes form a geometric series; its sum has the 1 in the denominator.
tell: You divide by ratio^order. Divide by ratio^order - 1.
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (!(ratio > 1) || !(order > 0)) {
            throw new IllegalArgumentException("ratio or order");
        }
        return fine + (fine - medium) / Math.pow(ratio, order);
    }
}
