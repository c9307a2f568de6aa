/*
title: Positions in the clusters are taken for rows
task: 2
covers: []
ask: a is {3, 0}. Which two rows of the table are meant?
point: The arrays hold the numbers of the rows. Your loop variable is only a place in the array.
tell: Read distance[a[i]][b[j]], or let the loops run over the values of a and b.
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                smallest = Math.min(smallest, distance[i][j]);
            }
        }
        return smallest;
    }
}
