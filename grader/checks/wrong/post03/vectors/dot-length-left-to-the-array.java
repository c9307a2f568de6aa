/*
title: Different lengths end in an ArrayIndexOutOfBoundsException, or in no exception
task: 1
covers: []
ask: Which exception does the caller see if the second vector is shorter, and which if the first one is?
point: The array complains only where your loop leaves it, and names an index. Compare the lengths before the loop.
tell: You leave the lengths to the array. Throw an IllegalArgumentException first if `a.length != b.length`.
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
