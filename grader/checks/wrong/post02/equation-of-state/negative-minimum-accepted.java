/*
title: A minimum below 0
task: 3
covers: P2.3
ask: Which volume has a crystal whose x = V^(-2/3) is negative?
point: None. The power of a negative number is NaN, which shows up far away from its cause.
tell: Refuse a place that is not above 0 with an IllegalArgumentException.
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double discriminant = c[2] * c[2] - 3 * c[1] * c[3];
        if (!(discriminant > 0)) {
            throw new IllegalArgumentException("no minimum");
        }
        double root = Math.sqrt(discriminant);
        double x = c[2] >= 0 ? -c[1] / (c[2] + root) : (root - c[2]) / (3 * c[3]);
        if (!Double.isFinite(x)) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
