/*
title: The quotient upside down
task: 3
ask: Is your order above 0?
point: The earlier change is the larger one, so the quotient is above 1 and its logarithm above 0.
tell: You divide the second change by the first. Turn the fraction round.
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = (medium - coarse) / (fine - medium);
        if (!(ratio > 1) || !(changes > 1 && changes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no order");
        }
        return Math.log(1 / changes) / Math.log(ratio);
    }
}
