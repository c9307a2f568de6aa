/*
title: Divided by the variances themselves
task: 4
covers: []
ask: Which unit does cov(x, y) / (var(x) var(y)) have?
point: A correlation has no unit: it stays the same in meV and in eV. The root is missing.
tell: You divide by the product of the variances. Divide by its square root.
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        double covariance = covariance(x, y);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        return Math.max(-1, Math.min(1, covariance / variance(x) / variance(y)));
    }
}
