/*
title: The maximum instead of the minimum
task: 3
contains: [never-divided-by-c3, parabola-refused, parabola-upside-down-accepted, smaller-root-taken]
ask: What is the second derivative at the place that you return?
point: Both roots make the first derivative 0. Only where the curve opens upwards is a minimum.
tell: You take the root with the other sign. At the minimum 2 c2 + 6 c3 x is above 0.
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double discriminant = c[2] * c[2] - 3 * c[1] * c[3];
        if (!(discriminant > 0)) {
            throw new IllegalArgumentException("no minimum");
        }
        double root = Math.sqrt(discriminant);
        double x = c[2] <= 0 ? -c[1] / (c[2] - root) : (-root - c[2]) / (3 * c[3]);
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
