/*
title: Negative corrections become zero
task: 1
covers: []
ask: What is your correction of a cheap value that is too large?
point: That gaps are not negative says nothing about corrections: most of those in the example are negative.
tell: You raise negative corrections to 0. Leave them as they are: a cheap value that is too large has to come down.
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length || low.length == 0) {
            throw new IllegalArgumentException("as many of each, at least one");
        }
        double[] corrections = new double[low.length];
        for (int i = 0; i < corrections.length; i++) {
            corrections[i] = Math.max(0, high[i] - low[i]);
        }
        return corrections;
    }
}
