/*
title: Summed up in an integer
task: 1
ask: What is left of a gap of 0.66 eV in the variable that you add it to?
point: `sum += label` with an int on the left cuts off everything behind the decimal point, without a warning.
tell: The variable that collects the sum is an int or long. Make it a double.
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        int sum = 0;
        for (double label : y) {
            sum += label;
        }
        return (double) sum / y.length;
    }
}
