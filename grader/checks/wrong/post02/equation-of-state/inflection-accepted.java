/*
title: A place where the curve is flat for a moment
task: 3
ask: Has the curve x^3 a minimum?
point: For D = 0 both roots fall together, and the second derivative is 0 there: the curve goes on in the same
  direction.
tell: You refuse D below 0 only. Refuse D = 0 as well.
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double discriminant = c[2] * c[2] - 3 * c[1] * c[3];
        if (discriminant < 0) {
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
