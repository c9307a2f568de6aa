/*
title: The last row of each cluster is left out
task: 2
covers: []
ask: What does your loop do for a cluster of one row?
point: A loop up to length - 1, with <, ends one row too early.
tell: Let both loops run while the index is smaller than the length.
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        double smallest = distance[a[0]][b[0]];
        for (int i = 0; i < a.length - 1; i++) {
            for (int j = 0; j < b.length - 1; j++) {
                smallest = Math.min(smallest, distance[a[i]][b[j]]);
            }
        }
        return smallest;
    }
}
