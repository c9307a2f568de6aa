/*
title: The last component is left out
task: 1
covers: []
ask: At which index does your loop end, and which is the last index of an array?
point: An array of n numbers has the indices 0 to n - 1. Write down the indices that your loop visits for n = 1.
tell: Your sum ends one component too early. The condition is `i < a.length`.
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        requireSameLength(a, b);
        double sum = 0;
        for (int i = 0; i < a.length - 1; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
