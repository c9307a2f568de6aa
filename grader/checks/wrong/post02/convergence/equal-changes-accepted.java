/*
title: An order of 0
task: 3
ask: Do values with equal changes approach anything?
point: The text asks for a second change that is smaller than the first. An order of 0 is none.
tell: Refuse a second change that equals the first, too.
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = (medium - coarse) / (fine - medium);
        if (!(ratio > 1) || !(changes >= 1 && changes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no order");
        }
        return Math.log(changes) / Math.log(ratio);
    }
}
