/*
title: The loss is a sum instead of a mean
task: 2
covers: []
ask: What happens to your loss when every row of the table is written down twice?
point: Look at what happens after the loop over the rows. The formula begins with 1/n.
tell: You add up the squared errors and return the sum. Divide it by the number of rows.
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        return Losses.mse(y, predictAll(m, x)) * y.length;
    }
}
