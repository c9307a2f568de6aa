/*
title: Every step a halving
task: 3
ask: Does your order depend on the ratio?
point: The base of the logarithm is the ratio of the steps, which is 2 only if they are halved.
tell: You divide by ln 2. Divide by ln(ratio).
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = (medium - coarse) / (fine - medium);
        if (!(ratio > 1) || !(changes > 1 && changes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no order");
        }
        return Math.log(changes) / Math.log(2);
    }
}
