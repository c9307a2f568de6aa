/*
title: The sum of the errors instead of their mean
task: 2
covers: E1.1
ask: What happens to your loss when every row of the table is written down twice?
point: Look at the last line of mae. A loss on 300 compounds and one on 3 000 should be comparable.
tell: You add up the sizes of the errors and return the sum. Divide it by the number of rows.
*/
final class Losses {
    public static double mae(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += Math.abs(actual[i] - predicted[i]);
        }
        return sum;
    }
}
