/*
title: The corrections overwrite the expensive values
task: 1
covers: []
ask: What does the caller find in the array of expensive values after your method has run?
point: An array that comes in as an argument is the caller's own, not a copy.
tell: You subtract the cheap values in the array of the expensive ones. Put the differences into a new array.
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        if (low.length != high.length || low.length == 0) {
            throw new IllegalArgumentException("as many of each, at least one");
        }
        for (int i = 0; i < high.length; i++) {
            high[i] -= low[i];
        }
        return high;
    }
}
