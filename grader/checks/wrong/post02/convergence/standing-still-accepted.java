/*
title: Values that stand still
task: 3
ask: What is the quotient if the second change is 0?
point: Division by 0.0 gives infinity, and its logarithm is infinity again.
tell: Refuse a second change of 0 with an IllegalArgumentException.
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = (medium - coarse) / (fine - medium);
        if (!(ratio > 1) || !(changes > 1)) {
            throw new IllegalArgumentException("no order");
        }
        return Math.log(changes) / Math.log(ratio);
    }
}
