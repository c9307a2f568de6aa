/*
title: Gradients with different numbers of slopes are compared
task: 2
covers: []
ask: What does your method say to three slopes and two?
point: A gradient that lacks a slope is the very mistake that this test should find.
tell: You compare the slopes that both have. Refuse arrays of different lengths.
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        int d = Math.min(analytic.length, numeric.length);
        double[] a = Arrays.copyOf(analytic, d);
        double[] n = Arrays.copyOf(numeric, d);
        double[] difference = Vectors.axpy(-1, n, a);
        double scale = Math.max(Vectors.dot(a, a), Vectors.dot(n, n));
        return scale == 0 ? 0 : Math.sqrt(Vectors.dot(difference, difference) / scale);
    }
}
