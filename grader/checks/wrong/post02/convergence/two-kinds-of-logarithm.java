/*
title: Two kinds of logarithm
task: 3
ask: Which logarithm is Math.log, and which Math.log10?
point: The base does not matter as long as it is the same above and below the line.
tell: You divide a decimal logarithm by a natural one. Use Math.log twice.
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = (medium - coarse) / (fine - medium);
        if (!(ratio > 1) || !(changes > 1 && changes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no order");
        }
        return Math.log10(changes) / Math.log(ratio);
    }
}
