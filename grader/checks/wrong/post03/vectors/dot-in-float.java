/*
title: The sum is kept in single precision
task: 1
covers: []
ask: How many digits has a `float`?
point: A float keeps 7 digits, a double 16. Look at the type of each variable and for casts.
tell: You add up in a `float`. Declare the sum as `double` and leave the casts out.
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        requireSameLength(a, b);
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
