/*
title: The difference is divided by the cheap value
task: 1
covers: []
ask: Which unit does your correction have, and what happens to it if the cheap value is 0?
point: A relative error is good for a report. Here the correction is added to an energy, so it has to be one.
tell: You divide the difference by the cheap value. Leave it as it is, high - low, in eV.
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length || low.length == 0) {
            throw new IllegalArgumentException("as many of each, at least one");
        }
        double[] corrections = new double[low.length];
        for (int i = 0; i < corrections.length; i++) {
            corrections[i] = (high[i] - low[i]) / low[i];
        }
        return corrections;
    }
}
