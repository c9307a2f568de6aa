/*
title: NaN where there is no order
task: 3
contains: [turning-back-accepted]
ask: What is the logarithm of a negative number in Java?
point: NaN is not an error: it travels on into the extrapolated value.
tell: Refuse changes in different directions with an IllegalArgumentException.
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = (medium - coarse) / (fine - medium);
        if (!(ratio > 1) || Double.isNaN(changes) || Double.isInfinite(changes) || changes >= 0 && changes <= 1) {
            throw new IllegalArgumentException("no order");
        }
        return Math.log(changes) / Math.log(ratio);
    }
}
