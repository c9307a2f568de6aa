/*
title: Negative products are counted as positive
task: 1
covers: []
ask: What is the dot product of (1, 0) and (-1, 0)?
point: A dot product may be negative: then the vectors point away from each other.
tell: You add up absolute values. Keep the sign of each product.
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        requireSameLength(a, b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] * b[i]);
        }
        return sum;
    }
}
