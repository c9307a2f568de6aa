/*
title: Summed up in an integer
task: 1
covers: E1.7
ask: What is left of an error of 0.3 eV in the variable that you add it to?
point: `sum += x` with an int on the left cuts off everything behind the decimal point, without a warning.
tell: The variable that collects the sum is an int or long. Make it a double.
*/
final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        int sum = 0;
        for (int i = 0; i < actual.length; i++) {
            double error = actual[i] - predicted[i];
            sum += error * error;
        }
        return (double) sum / actual.length;
    }
}
