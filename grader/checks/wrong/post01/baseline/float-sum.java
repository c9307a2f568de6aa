/*
title: Summed up in float
task: 1
ask: How many digits does your number carry?
point: A float keeps about 7 digits; a comparison of good models needs more.
tell: You keep the sum of the labels in a float. Use double throughout.
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        float sum = 0;
        for (double label : y) {
            sum += label;
        }
        return sum / y.length;
    }
}
