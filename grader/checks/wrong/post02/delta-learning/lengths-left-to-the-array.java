/*
title: The lengths are not compared
task: 1
covers: []
ask: What happens in your method if there are more expensive than cheap values, and what if there are fewer?
point: One of the two cases ends in an exception of the array, the other one passes unnoticed.
tell: You loop over the cheap values and trust that there are as many expensive ones. Compare the lengths first and
  throw an IllegalArgumentException if they differ.
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length == 0) {
            throw new IllegalArgumentException("no labels");
        }
        double[] corrections = new double[low.length];
        for (int i = 0; i < corrections.length; i++) {
            corrections[i] = high[i] - low[i];
        }
        return corrections;
    }
}
