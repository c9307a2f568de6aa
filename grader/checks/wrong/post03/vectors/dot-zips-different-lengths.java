/*
title: Vectors of different lengths are accepted
task: 1
covers: []
ask: What does your method do with three components and two?
point: A missing component is a mistake somewhere else in the program. Running to the shorter length hides it.
tell: You use the shorter of the two lengths. Throw an IllegalArgumentException when the lengths differ.
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
