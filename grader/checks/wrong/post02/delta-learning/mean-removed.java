/*
title: The mean of the corrections is taken out
task: 1
covers: []
ask: Add your corrections to the cheap values of the example. Do you get the expensive ones?
point: Centring is a habit from standardising features. What would put the mean back afterwards?
tell: You subtract the mean from the corrections. Leave it in: each correction must lead from its cheap value to its
  expensive value.
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length || low.length == 0) {
            throw new IllegalArgumentException("as many of each, at least one");
        }
        double[] corrections = new double[low.length];
        double mean = 0;
        for (int i = 0; i < corrections.length; i++) {
            corrections[i] = high[i] - low[i];
            mean += corrections[i] / corrections.length;
        }
        for (int i = 0; i < corrections.length; i++) {
            corrections[i] -= mean;
        }
        return corrections;
    }
}
