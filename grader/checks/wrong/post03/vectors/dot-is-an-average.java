/*
title: The dot product is divided by the number of components
task: 1
covers: []
ask: Does the formula of the dot product contain the number of components?
point: The dot product is a sum. Means come later, in statistics.
tell: You divide the sum by the number of components. Leave that out.
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        requireSameLength(a, b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum / a.length;
    }
}
