/*
title: The correction has lost its sign
task: 1
covers: []
ask: Can the cheap method be too large for one material and too small for another? What do your corrections say then?
point: The size of an error tells how wrong a value is, not in which direction to correct it.
tell: You take the absolute value of the difference. Keep its sign.
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length || low.length == 0) {
            throw new IllegalArgumentException("as many of each, at least one");
        }
        double[] corrections = new double[low.length];
        for (int i = 0; i < corrections.length; i++) {
            corrections[i] = Math.abs(high[i] - low[i]);
        }
        return corrections;
    }
}
