/*
title: Arrays of different lengths are cut to the shorter one
task: 1
covers: []
ask: What does your method return for three cheap and two expensive values, and which materials belong together then?
point: If the lengths differ, some calculation is missing, and nobody knows which.
tell: Your loop runs to the shorter length. Compare the two lengths first and throw an IllegalArgumentException if
  they differ.
*/
final class DeltaModel {
    public static double[] corrections(double[] low, double[] high) {
        int n = Math.min(low.length, high.length);
        if (n == 0) {
            throw new IllegalArgumentException("no labels");
        }
        double[] corrections = new double[n];
        for (int i = 0; i < n; i++) {
            corrections[i] = high[i] - low[i];
        }
        return corrections;
    }
}
