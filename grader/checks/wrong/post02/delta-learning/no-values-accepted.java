/*
title: No values at all are accepted
task: 1
covers: []
ask: What do you return for two arrays without values, and what can a model learn from that?
point: An empty result looks like a success to whoever called.
tell: You compare the lengths only, and 0 equals 0. Refuse empty arrays with an IllegalArgumentException as well.
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length) {
            throw new IllegalArgumentException("as many of each");
        }
        double[] corrections = new double[low.length];
        for (int i = 0; i < corrections.length; i++) {
            corrections[i] = high[i] - low[i];
        }
        return corrections;
    }
}
