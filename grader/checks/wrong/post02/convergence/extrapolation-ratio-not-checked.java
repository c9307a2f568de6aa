/*
title: A ratio that is none
task: 4
ask: What is ratio^order - 1 for a ratio of 1?
point: A division by 0 gives infinity or NaN, and a ratio below 1 points to coarser grids.
tell: Refuse a ratio that is not above 1 with an IllegalArgumentException.
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (!(order > 0)) {
            throw new IllegalArgumentException("order");
        }
        return fine + (fine - medium) / (Math.pow(ratio, order) - 1);
    }
}
