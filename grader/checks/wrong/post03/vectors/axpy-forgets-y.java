/*
title: The second vector is not added
task: 2
covers: []
ask: Does your result depend on y?
point: The name ends in p-y: plus y.
tell: You return s x alone. Add y component by component.
*/
final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        double[] sum = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            sum[i] += s * x[i];
        }
        return sum;
    }
}
