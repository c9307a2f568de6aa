/*
title: The two farthest rows instead of the two nearest
task: 2
covers: []
ask: How far apart are two long chains that nearly touch at one end?
point: The largest distance belongs to complete linkage. This exercise is about single linkage.
tell: Keep the smallest distance of all pairs, and start with positive infinity.
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        double largest = 0;
        for (int i : a) {
            for (int j : b) {
                largest = Math.max(largest, distance[i][j]);
            }
        }
        return largest;
    }
}
