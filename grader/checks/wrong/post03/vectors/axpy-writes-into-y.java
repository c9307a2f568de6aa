/*
title: The sum is written over the caller's y
task: 2
contains: [axpy-hands-out-y-for-zero]
covers: []
ask: After your method has run, what does the caller find in y?
point: `double[] sum = y` is a second name for the same array. BLAS works like that, this exercise does not.
tell: You add to the caller's y. Begin with `y.clone()`.
*/
final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        for (int i = 0; i < x.length; i++) {
            y[i] += s * x[i];
        }
        return y;
    }
}
