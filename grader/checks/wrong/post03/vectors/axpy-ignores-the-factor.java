/*
title: The factor is not used
task: 2
covers: []
ask: Does your result depend on s?
point: x + y is the special case s = 1.
tell: You add x and y as they are. Multiply each x[i] by s first.
*/
final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        double[] sum = y.clone();
        for (int i = 0; i < x.length; i++) {
            sum[i] += x[i];
        }
        return sum;
    }
}
