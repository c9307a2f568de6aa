/*
title: The correction added to the medium value
task: 4
ask: From which of the two values is it shorter to the limit?
point: The correction is what is left to go from the fine value.
tell: You add it to medium. Add it to fine.
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (!(ratio > 1) || !(order > 0)) {
            throw new IllegalArgumentException("ratio or order");
        }
        return medium + (fine - medium) / (Math.pow(ratio, order) - 1);
    }
}
