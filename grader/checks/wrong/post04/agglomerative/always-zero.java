/*
title: The distance between two clusters is always 0
task: 2
covers: []
ask: Your answer is 0 each time. Which numbers of the table are 0?
point: Either your search begins with 0, or it reads the diagonal, where a row is compared with itself.
tell: Start with Double.POSITIVE_INFINITY, and read distance[a[i]][b[j]]: a and b hold the numbers of rows.
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        double smallest = 0;
        for (int i : a) {
            for (int j : b) {
                smallest = Math.min(smallest, distance[i][j]);
            }
        }
        return smallest;
    }
}
