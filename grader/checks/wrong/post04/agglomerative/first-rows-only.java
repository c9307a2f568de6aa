/*
title: Only the first rows of the clusters are compared
task: 2
covers: []
ask: Does your distance change when the second row of a cluster moves?
point: A cluster is all of its rows. Which of them do you look at?
tell: Go through all rows of a and all rows of b, and keep the smallest distance.
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        return distance[a[0]][b[0]];
    }
}
