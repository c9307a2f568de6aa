/*
title: The weights of the two values swapped
task: 4
ask: Which of the two values deserves the larger weight?
point: The fine one: it has the smaller error.
tell: You weight medium with ratio^order and subtract fine. It is the other way round.
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (!(ratio > 1) || !(order > 0)) {
            throw new IllegalArgumentException("ratio or order");
        }
        double power = Math.pow(ratio, order);
        return (power * medium - fine) / (power - 1);
    }
}
