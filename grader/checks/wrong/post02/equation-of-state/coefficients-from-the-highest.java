/*
title: The coefficients read from the other end
task: 3
contains: [inflection-accepted, parabola-upside-down-accepted]
ask: Which power of x does c[0] belong to?
point: Some libraries begin with the highest power. Here c[0] is the constant.
tell: You read the coefficients in the reverse order.
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double c1 = c[2];
        double c2 = c[1];
        double c3 = c[0];
        double discriminant = c2 * c2 - 3 * c1 * c3;
        if (!(discriminant > 0)) {
            throw new IllegalArgumentException("no minimum");
        }
        double root = Math.sqrt(discriminant);
        double x = c2 >= 0 ? -c1 / (c2 + root) : (root - c2) / (3 * c3);
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
