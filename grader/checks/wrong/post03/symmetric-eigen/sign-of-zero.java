/*
title: No rotation between equal levels
task: 2
covers: []
ask: What is Math.signum(0)?
point: Equal levels mix most of all: by 45 degrees. A factor that is 0 there stops the method for ever.
tell: Your t has the sign of θ as a factor, and Math.signum(0) is 0. Treat θ = 0 like positive θ.
*/
final class SymmetricEigen {
    public static Rotation rotation(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        if (a[p][q] == 0) {
            return new Rotation(1, 0);
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.signum(theta) / (Math.abs(theta) + Math.hypot(theta, 1));
        double c = 1 / Math.hypot(t, 1);
        return new Rotation(c, t * c);
    }
}
