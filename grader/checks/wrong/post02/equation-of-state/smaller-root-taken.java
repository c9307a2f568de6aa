/*
title: The smaller of the two roots
task: 3
ask: Is the minimum always to the left of the maximum?
point: It is to the right of it where c3 is above 0.
tell: You take the smaller root that is above 0. Look at the second derivative instead.
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double discriminant = c[2] * c[2] - 3 * c[1] * c[3];
        if (!(discriminant > 0)) {
            throw new IllegalArgumentException("no minimum");
        }
        double root = Math.sqrt(discriminant);
        if (c[3] == 0) {
            if (c[2] <= 0 || c[1] >= 0) {
                throw new IllegalArgumentException("no minimum");
            }
            return -c[1] / (2 * c[2]);
        }
        double one = c[2] >= 0 ? -c[1] / (c[2] + root) : (root - c[2]) / (3 * c[3]);
        double other = c[2] >= 0 ? -(root + c[2]) / (3 * c[3]) : c[1] / (root - c[2]);
        double x = one > 0 && other > 0 ? Math.min(one, other) : one;
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
