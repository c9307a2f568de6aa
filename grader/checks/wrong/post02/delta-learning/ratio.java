/*
title: A factor in the place of a difference
task: 1
covers: []
ask: With your correction, do you have to add or to multiply to get from the cheap value to the expensive one?
point: A correction of this exercise has the unit of the values, eV. Which unit does yours have?
tell: You divide the expensive value by the cheap one. The correction is their difference, high - low.
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length || low.length == 0) {
            throw new IllegalArgumentException("as many of each, at least one");
        }
        double[] corrections = new double[low.length];
        for (int i = 0; i < corrections.length; i++) {
            corrections[i] = high[i] / low[i];
        }
        return corrections;
    }
}
