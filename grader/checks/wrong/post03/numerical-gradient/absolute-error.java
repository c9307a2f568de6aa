/*
title: The error is absolute
task: 2
covers: P3.6
ask: Does your error change when both gradients are given in meV in place of eV?
point: A difference of 1e-4 is nothing beside slopes of 1e5, and everything beside slopes of 1e-4.
tell: You return |a − n|. Divide it by the larger of |a| and |n|.
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        double[] difference = Vectors.axpy(-1, numeric, analytic);
        return Math.sqrt(Vectors.dot(difference, difference));
    }
}
