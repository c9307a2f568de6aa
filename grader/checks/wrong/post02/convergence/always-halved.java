/*
title: Every step a halving in the extrapolation
task: 4
ask: Does your result depend on the ratio?
point: The famous 4/3 and 1/3 hold for halved steps and second order only.
tell: You use 2 in the place of the ratio.
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (!(ratio > 1) || !(order > 0)) {
            throw new IllegalArgumentException("ratio or order");
        }
        return fine + (fine - medium) / (Math.pow(2, order) - 1);
    }
}
