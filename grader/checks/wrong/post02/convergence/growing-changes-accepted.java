/*
title: Changes that grow
task: 3
contains: [equal-changes-accepted]
ask: Do the values approach anything if each change is larger than the one before?
point: The order is negative then: a finer grid makes it worse.
tell: Refuse a second change that is not smaller than the first with an IllegalArgumentException.
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = (medium - coarse) / (fine - medium);
        if (!(ratio > 1) || !(changes > 0 && changes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no order");
        }
        return Math.log(changes) / Math.log(ratio);
    }
}
