/*
title: The first vector is multiplied with itself
task: 1
covers: []
ask: Does your result change when only the second vector changes?
point: Each product takes one factor from a and one from b.
tell: You add up a[i] * a[i], which is the squared length of the first vector. The second factor is b[i].
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        requireSameLength(a, b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * a[i];
        }
        return sum;
    }
}
