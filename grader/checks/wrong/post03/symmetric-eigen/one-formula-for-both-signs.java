/*
title: One formula for both signs of θ
task: 2
covers: []
ask: What is θ + √(θ² + 1) for θ = -1000?
point: For θ < 0 the sum is small and its inverse large: an angle near 90 degrees.
tell: You use 1 / (θ + √(θ² + 1)) for all θ. For θ < 0 it is 1 / (θ - √(θ² + 1)).
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = 1 / (theta + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        return new Rotation(c, t * c);
    }
}
