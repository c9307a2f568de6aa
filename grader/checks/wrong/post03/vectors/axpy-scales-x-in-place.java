/*
title: The caller's x is scaled on the way
task: 2
covers: []
ask: After your method has run, what does the caller find in x?
point: Scaling is a step in between. Into which array do you write its result?
tell: You multiply the caller's x by s. Compute `s * x[i]` without storing it in x.
*/
final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        double[] sum = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] *= s;
            sum[i] = x[i] + y[i];
        }
        return sum;
    }
}
