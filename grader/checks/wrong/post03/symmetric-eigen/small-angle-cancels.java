/*
title: The small angle loses its digits
task: 2
covers: []
ask: How many digits has √(θ² + 1) - θ for θ = 40000?
point: Two nearly equal numbers are subtracted. What is left is the rounding error of both.
tell: You compute t = √(θ² + 1) - θ. It is the same as 1 / (θ + √(θ² + 1)), which only adds.
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        if (Math.abs(theta) > 1e100) {
            return new Rotation(1, 0);
        }
        double root = Math.sqrt(theta * theta + 1);
        double t = theta < 0 ? -theta - root : root - theta;
        double c = 1 / Math.sqrt(t * t + 1);
        return new Rotation(c, t * c);
    }
}
