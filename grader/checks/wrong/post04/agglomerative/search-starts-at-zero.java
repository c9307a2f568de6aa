/*
title: The search for the smallest starts with 0
task: 2
covers: []
ask: Which distance is smaller than the number with which your search begins?
point: Your answer is 0 each time.
tell: Start with Double.POSITIVE_INFINITY, or with the distance of the first pair.
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
