/*
title: Exactly three components are expected
task: 1
covers: []
ask: How many components has a row of features?
point: Nature has three dimensions, data have any number. Where does your code say 3?
tell: Your sum runs over three components. Let it run over `a.length`.
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        requireSameLength(a, b);
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
