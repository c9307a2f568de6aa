/*
title: Divided by c3, whatever it is
task: 3
contains: [parabola-refused]
ask: What does your formula give for a parabola, and for c3 = 1e-13?
point: The usual formula divides by 3 c3, and what stands above the line is 0, too, or has lost its digits.
tell: For c2 above 0 use -c1 / (c2 + root), which needs no division by c3.
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double discriminant = c[2] * c[2] - 3 * c[1] * c[3];
        if (!(discriminant > 0)) {
            throw new IllegalArgumentException("no minimum");
        }
        double root = Math.sqrt(discriminant);
        double x = (root - c[2]) / (3 * c[3]);
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
