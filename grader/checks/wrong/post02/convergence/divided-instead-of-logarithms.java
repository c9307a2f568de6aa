/*
title: The factors divided instead of their logarithms
task: 3
ask: If the step is a third and the error a ninth, which order is that?
point: Three squared is nine: the order is an exponent.
tell: You return changes / ratio. Divide the logarithms.
*/
final class ConvergenceStudy {
    public static double order(double coarse, double medium, double fine, double ratio) {
        double changes = (medium - coarse) / (fine - medium);
        if (!(ratio > 1) || !(changes > 1 && changes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no order");
        }
        return changes / ratio;
    }
}
