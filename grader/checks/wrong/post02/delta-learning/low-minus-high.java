/*
title: The correction has the wrong direction
task: 1
covers: []
ask: The cheap gap is 2.9 eV and the expensive one 1.5 eV. Is your correction positive or negative?
point: The correction is what has to be *added* to the cheap value.
tell: You compute the cheap value minus the expensive one. It is the other way round, high - low.
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length || low.length == 0) {
            throw new IllegalArgumentException("as many of each, at least one");
        }
        double[] corrections = new double[low.length];
        for (int i = 0; i < corrections.length; i++) {
            corrections[i] = low[i] - high[i];
        }
        return corrections;
    }
}
