/*
title: Rows of different lengths are accepted
task: 1
covers: []
ask: How far is a row of two features from a row of one?
point: A table whose rows differ in length is no table. The text says that it is refused.
tell: Compare the length of every row with that of the first one, and throw an IllegalArgumentException.
*/
final class Silhouette {
    private static void requireLabels(double[][] x, int[] label) {
        if (x.length == 0 || label.length != x.length) {
            throw new IllegalArgumentException(label.length + " labels for " + x.length + " rows");
        }
    }
}
