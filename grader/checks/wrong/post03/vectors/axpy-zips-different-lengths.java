/*
title: s x + y accepts vectors of different lengths
task: 2
covers: []
ask: What does your method do with three components and two?
point: Two vectors of different lengths have no sum. Cutting the longer one hides a mistake of the caller.
tell: You go on with the shorter length. Throw an IllegalArgumentException when the lengths differ.
*/
final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        double[] sum = new double[Math.min(x.length, y.length)];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = s * x[i] + y[i];
        }
        return sum;
    }
}
