/*
title: The order rounded
task: 3
ask: Is every order a whole number?
point: A measured order tells by its digits whether the steps are small enough for the power law.
tell: You round the order. Return it as it is.
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = (medium - coarse) / (fine - medium);
        if (!(ratio > 1) || !(changes > 1 && changes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no order");
        }
        return Math.round(Math.log(changes) / Math.log(ratio));
    }
}
