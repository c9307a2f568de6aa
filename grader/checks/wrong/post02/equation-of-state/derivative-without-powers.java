/*
title: The powers left out of the derivative
task: 3
ask: What is the derivative of c2 x^2?
point: Each power comes in front as a factor: c1 + 2 c2 x + 3 c3 x^2.
tell: You solve c1 + c2 x + c3 x^2 = 0. Put the factors 2 and 3 in.
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double discriminant = c[2] * c[2] - 4 * c[1] * c[3];
        if (!(discriminant > 0)) {
            throw new IllegalArgumentException("no minimum");
        }
        double root = Math.sqrt(discriminant);
        double x = c[2] >= 0 ? -2 * c[1] / (c[2] + root) : (root - c[2]) / (2 * c[3]);
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
