/*
title: The sum instead of the mean
task: 1
covers: [E1.1]
ask: What is the mean of equal values?
point: Look at the last line.
tell: Divide by the number of values.
*/
final class Summary {
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
