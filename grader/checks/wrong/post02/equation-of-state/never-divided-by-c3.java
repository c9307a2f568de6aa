/*
title: One form of the root for all cubics
task: 3
ask: What does -c1 / (c2 + root) give for c1 = 0 and c2 below 0?
point: c2 + root is 0 then, or a difference of nearly equal numbers.
tell: For c2 below 0 use (root - c2) / (3 c3).
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double discriminant = c[2] * c[2] - 3 * c[1] * c[3];
        if (!(discriminant > 0)) {
            throw new IllegalArgumentException("no minimum");
        }
        double root = Math.sqrt(discriminant);
        double x = -c[1] / (c[2] + root);
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
