/*
title: Summed up in float
task: 1
covers: E1.7
ask: How many digits does your sum carry?
point: A float keeps about 7 digits; the difference of two similar gaps loses most of them.
tell: You keep the errors or their sum in a float. Use double throughout.
*/
final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        float sum = 0;
        for (int i = 0; i < actual.length; i++) {
            float error = (float) actual[i] - (float) predicted[i];
            sum += error * error;
        }
        return sum / actual.length;
    }
}
