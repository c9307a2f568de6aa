/*
title: A parabola upside down
task: 3
ask: Which way does a parabola with c2 below 0 open?
point: Its only turning point is a maximum.
tell: For c3 = 0 you return -c1 / (2 c2) whatever the sign of c2. Refuse c2 below 0.
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double discriminant = c[2] * c[2] - 3 * c[1] * c[3];
        if (!(discriminant > 0)) {
            throw new IllegalArgumentException("no minimum");
        }
        double root = Math.sqrt(discriminant);
        double x = c[3] == 0 ? -c[1] / (2 * c[2]) : c[2] >= 0 ? -c[1] / (c[2] + root) : (root - c[2]) / (3 * c[3]);
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
