/*
title: The caller's values are centred
task: 2
covers: []
ask: What is in the caller's array after your method?
point: Java hands over a reference to the caller's array, not a copy.
tell: You write the differences back into x. Keep them in a variable or in an array of your own.
*/
final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double mean = mean(x);
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] -= mean;
            squares += x[i] * x[i];
        }
        return squares / (x.length - 1);
    }
}
