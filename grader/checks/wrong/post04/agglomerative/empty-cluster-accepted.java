/*
title: Clusters without rows are accepted
task: 2
covers: []
ask: How far is a cluster from nothing?
point: Your search ends with the number it began with, as if that were a distance.
tell: Throw an IllegalArgumentException if one of the clusters has no row.
*/
final class Agglomerative {
    private static void requireRows(int[] rows, int n) {
        for (int row : rows) {
            if (row < 0 || row >= n) {
                throw new IllegalArgumentException("there is no row " + row + " among " + n);
            }
        }
    }
}
