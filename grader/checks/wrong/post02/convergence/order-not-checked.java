/*
title: An order that is none
task: 4
ask: What is ratio^order - 1 for an order of 0?
point: An error that does not fall with the step has no limit to extrapolate to.
tell: Refuse an order that is not above 0 with an IllegalArgumentException.
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (!(ratio > 1)) {
            throw new IllegalArgumentException("ratio");
        }
        return fine + (fine - medium) / (Math.pow(ratio, order) - 1);
    }
}
