/*
title: Labels that do not fit are accepted
task: 2
covers: []
ask: What becomes of a row whose label names a cluster that does not exist?
point: Such a row drops out without a word, or stops the program at some array. The caller should hear what is wrong.
tell: First see that there is one label per row and that each is from 0 to k - 1. Else throw an
  IllegalArgumentException.
*/
final class StructureClusterer {
    private static void requireLabels(int[] label, int n, int k) {}
}
