/*
title: The correction subtracted
task: 4
ask: On which side of the fine value does the road go on?
point: If the values have risen from medium to fine, they will rise a little more.
tell: You subtract the correction. Add it.
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (!(ratio > 1) || !(order > 0)) {
            throw new IllegalArgumentException("ratio or order");
        }
        return fine - (fine - medium) / (Math.pow(ratio, order) - 1);
    }
}
