/*
title: The loss accepts labels that do not go with the rows
task: 2
covers: []
ask: Which label belongs to the last row if there is one label too few?
point: Rows and labels that differ in number mean that something went wrong before. Say so at once.
tell: You compare as many rows as there are labels. Refuse different numbers with an IllegalArgumentException.
*/
final class GradientDescentTrainer {
    public static double loss(LinearModel m, double[][] x, double[] y) {
        int n = Math.min(x.length, y.length);
        return Losses.mse(java.util.Arrays.copyOf(y, n), java.util.Arrays.copyOf(predictAll(m, x), n));
    }
}
