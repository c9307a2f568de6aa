/*
title: The larger of two angles
task: 2
contains: [one-formula-for-both-signs]
covers: []
ask: Is your angle ever above 45 degrees?
point: The element vanishes at two angles that are 90 degrees apart. The larger one exchanges the two levels, and the
  sweeps may never end.
tell: You take the other root of the quadratic equation. For θ >= 0 take 1 / (θ + √(θ² + 1)), and for θ < 0 1 / (θ -
  √(θ² + 1)).
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double root = Math.hypot(theta, 1);
        double t = theta == 0 ? 1 : theta > 0 ? -theta - root : root - theta;
        double c = 1 / Math.hypot(t, 1);
        return new Rotation(c, t * c);
    }
}
