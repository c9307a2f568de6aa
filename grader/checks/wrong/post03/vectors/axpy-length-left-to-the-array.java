/*
title: In s x + y, different lengths are left to the array
task: 2
covers: []
ask: Which exception does the caller see if y is shorter, and which if x is?
point: The array complains only where your loop leaves it. Compare the lengths before the loop.
tell: You leave the lengths to the array. Throw an IllegalArgumentException first if they differ.
*/
final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        double[] sum = y.clone();
        for (int i = 0; i < x.length; i++) {
            sum[i] += s * x[i];
        }
        return sum;
    }
}
