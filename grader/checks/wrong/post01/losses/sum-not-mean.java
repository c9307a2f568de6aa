/*
title: The sum of the errors instead of their mean
task: 1
covers: E1.1
ask: What happens to your loss when every row of the table is written down twice?
point: Look at the last line of mse. A loss on 300 compounds and one on 3 000 should be comparable.
tell: You add up the squared errors and return the sum. Divide it by the number of rows.
*/
final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        return sumOfSquaredErrors(actual, predicted);
    }
}
