/*
title: The correction alone
task: 4
ask: Is your result near the fine value?
point: The remaining error is good to know; the task asks for the value.
tell: You return (fine - medium) / (ratio^order - 1). Add it to fine.
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (!(ratio > 1) || !(order > 0)) {
            throw new IllegalArgumentException("ratio or order");
        }
        return (fine - medium) / (Math.pow(ratio, order) - 1);
    }
}
