/*
title: The sum in the place of the mean
task: 1
covers: []
ask: Which number does your method give for the values 2, 2 and 2?
point: A mean lies between the smallest and the largest value. Does a sum?
tell: You return the sum. Divide it by the number of values.
*/
final class Descriptive {
    public static double mean(double[] x) {
        requireValues(x, 1);
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum;
    }
}
