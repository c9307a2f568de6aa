/*
title: Steps that do not get smaller
task: 3
ask: What is ln(1), and what becomes of a division by it?
point: A ratio of 1 compares a grid with itself; below 1 the values come in the wrong order.
tell: Refuse a ratio that is not above 1 with an IllegalArgumentException.
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = (medium - coarse) / (fine - medium);
        if (!(changes > 1 && changes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no order");
        }
        return Math.log(changes) / Math.log(ratio);
    }
}
