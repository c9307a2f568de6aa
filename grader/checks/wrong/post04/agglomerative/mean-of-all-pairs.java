/*
title: The mean of all pairs instead of the nearest
task: 2
covers: []
ask: Which pairs of rows have a say in the distance of two clusters?
point: The mean of all pairs is average linkage. In single linkage one pair decides.
tell: Keep the smallest distance of all pairs instead of adding them up.
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        double sum = 0;
        for (int i : a) {
            for (int j : b) {
                sum += distance[i][j];
            }
        }
        return sum / (a.length * b.length);
    }
}
