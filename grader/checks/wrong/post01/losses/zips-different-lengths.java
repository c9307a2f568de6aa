/*
title: Arrays of different lengths are accepted
task: 1
covers: E1.9
ask: What does your method do with five labels and four predictions?
point: A missing prediction is a mistake somewhere else in the program. Running to the shorter length hides it.
tell: You use the shorter of the two lengths. Throw an IllegalArgumentException when the lengths differ.
*/
final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        int n = Math.min(actual.length, predicted.length);
        if (n == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (actual[i] - predicted[i]) * (actual[i] - predicted[i]);
        }
        return sum / n;
    }
}
