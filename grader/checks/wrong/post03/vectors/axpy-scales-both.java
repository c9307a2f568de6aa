/*
title: The factor multiplies the whole sum
task: 2
covers: []
ask: What should come out for s = 0?
point: s x + y is not s (x + y). Look at your parentheses.
tell: You multiply the sum of both by s. Only x is multiplied.
*/
final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        double[] sum = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            sum[i] = s * (x[i] + y[i]);
        }
        return sum;
    }
}
