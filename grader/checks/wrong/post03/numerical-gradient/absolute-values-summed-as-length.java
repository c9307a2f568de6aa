/*
title: The sum of the absolute values is taken for the length
task: 2
covers: []
ask: How long is the vector (3, 4) for your method?
point: The text means Euclidean lengths: the root of the sum of the squares.
tell: You add up absolute values. Take √(v·v).
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        double scale = Math.max(sum(analytic), sum(numeric));
        double distance = sum(Vectors.axpy(-1, numeric, analytic));
        return scale == 0 ? 0 : distance / scale;
    }

    private static double sum(double[] v) {
        double sum = 0;
        for (double each : v) {
            sum += Math.abs(each);
        }
        return sum;
    }
}
