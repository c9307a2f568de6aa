/*
title: The nearest row instead of the mean of all
task: 1
covers: []
ask: Which rows of the cluster have a say in its distance?
point: You keep the smallest distance. The nearest member says little about a wide cluster.
tell: Add up the distances to all other rows of the cluster and divide by their number.
*/
final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("there is no row " + row + " among " + x.length);
        }
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            if (i != row && label[i] == cluster) {
                smallest = Math.min(smallest, distance(x[row], x[i]));
            }
        }
        if (smallest == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("cluster " + cluster + " has no row to measure row " + row + " by");
        }
        return smallest;
    }
}
