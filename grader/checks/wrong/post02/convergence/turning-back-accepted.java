/*
title: The direction of the changes ignored
task: 3
ask: What is the order of values that go up and then down?
point: Where the curve turns back, the error is no single power of the step.
tell: You take the absolute value of the quotient. Refuse a quotient that is not above 1.
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = Math.abs((medium - coarse) / (fine - medium));
        if (!(ratio > 1) || !(changes > 1 && changes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no order");
        }
        return Math.log(changes) / Math.log(ratio);
    }
}
