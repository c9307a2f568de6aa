/*
title: Parabolas refused
task: 3
ask: Has a parabola that opens upwards a minimum?
point: With B0' = 4 there is no third order, and the crystal is as sound as any other.
tell: You refuse c3 = 0. Then the minimum lies at -c1 / (2 c2).
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        if (c[3] == 0) {
            throw new IllegalArgumentException("no cubic");
        }
        double discriminant = c[2] * c[2] - 3 * c[1] * c[3];
        if (!(discriminant > 0)) {
            throw new IllegalArgumentException("no minimum");
        }
        double root = Math.sqrt(discriminant);
        double x = c[2] >= 0 ? -c[1] / (c[2] + root) : (root - c[2]) / (3 * c[3]);
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
