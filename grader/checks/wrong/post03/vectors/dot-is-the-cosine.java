/*
title: The dot product is divided by the lengths
task: 1
covers: []
ask: What is the dot product of a vector of length 2 with itself, and what does your method say?
point: Dividing by the lengths gives the cosine of the angle. That belongs to task 3.
tell: You return the cosine. The dot product itself is not divided by anything.
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        requireSameLength(a, b);
        double sum = 0;
        double squareA = 0;
        double squareB = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
            squareA += a[i] * a[i];
            squareB += b[i] * b[i];
        }
        return sum / Math.sqrt(squareA * squareB);
    }
}
