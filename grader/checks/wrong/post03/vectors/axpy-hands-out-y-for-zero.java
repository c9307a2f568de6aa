/*
title: For a factor of 0 the caller gets y itself
task: 2
covers: []
ask: What happens to the caller's y if somebody changes your result for s = 0?
point: A short cut that returns y returns the array, not a copy of its numbers.
tell: For s = 0 you return y itself. Return a copy, or leave the short cut out.
*/
final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        if (s == 0) {
            return y;
        }
        double[] sum = y.clone();
        for (int i = 0; i < x.length; i++) {
            sum[i] += s * x[i];
        }
        return sum;
    }
}
