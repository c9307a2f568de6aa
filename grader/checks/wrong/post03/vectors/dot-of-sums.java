/*
title: The sums are multiplied in place of the components
task: 1
covers: []
ask: Which numbers does your method multiply with each other, and how many products are there?
point: The dot product has one product for each component. (1 + 2)(3 + 4) is not 1·3 + 2·4.
tell: You add up each vector and multiply the two sums. Multiply component by component, then add.
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        requireSameLength(a, b);
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.length; i++) {
            first += a[i];
            second += b[i];
        }
        return first * second;
    }
}
