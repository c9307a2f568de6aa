/*
title: NaN where there is no minimum
task: 3
ask: What is the square root of a negative number in Java?
point: NaN is not an error: it travels on, and a fit without meaning comes out.
tell: Refuse curves that do not turn (D not above 0) with an IllegalArgumentException.
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double discriminant = c[2] * c[2] - 3 * c[1] * c[3];
        double root = Math.sqrt(discriminant);
        double x = c[2] >= 0 ? -c[1] / (c[2] + root) : (root - c[2]) / (3 * c[3]);
        if (x <= 0 || x == Double.POSITIVE_INFINITY || discriminant == 0) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
