/*
title: The cubic treated as a parabola
task: 3
ask: Does your place depend on c3?
point: -c1 / (2 c2) is the minimum of the parabola that is left without the third order.
tell: You leave c3 out. Solve the whole quadratic equation.
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double discriminant = c[2] * c[2] - 3 * c[1] * c[3];
        if (!(discriminant > 0)) {
            throw new IllegalArgumentException("no minimum");
        }
        double root = Math.sqrt(discriminant);
        double x = c[2] >= 0 ? -c[1] / (c[2] + root) : (root - c[2]) / (3 * c[3]);
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no minimum");
        }
        return -c[1] / (2 * c[2]);
    }
}
