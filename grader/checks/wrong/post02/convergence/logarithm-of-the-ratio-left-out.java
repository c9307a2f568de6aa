/*
title: Not divided by the logarithm of the ratio
task: 3
ask: By which factor does an error of order 1 fall when the step becomes a tenth?
point: The order compares two factors, that of the error and that of the step.
tell: You return ln(changes). Divide it by ln(ratio).
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = (medium - coarse) / (fine - medium);
        if (!(ratio > 1) || !(changes > 1 && changes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no order");
        }
        return Math.log(changes);
    }
}
