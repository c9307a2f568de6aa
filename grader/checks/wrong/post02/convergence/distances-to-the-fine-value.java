/*
title: The fine value taken for the exact one
task: 3
ask: What is the error of the medium value, if the fine one has an error, too?
point: The distance to the fine value is not the error. Differences of neighbours fall with the same power as the
  errors.
tell: You use (fine - coarse) / (fine - medium). The formula has medium - coarse above the line.
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = (medium - coarse) / (fine - medium);
        if (!(ratio > 1) || !(changes > 1 && changes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no order");
        }
        return Math.log((fine - coarse) / (fine - medium)) / Math.log(ratio);
    }
}
