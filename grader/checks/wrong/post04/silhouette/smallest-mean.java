/*
title: The partition with the smallest mean
task: 4
contains: [largest-single-value, most-clusters, search-starts-at-zero]
covers: []
ask: Is a silhouette like a loss, or like a score?
point: The values are near 1 where rows sit well. Look at the direction of your search.
tell: Keep the partition with the largest mean.
*/
final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        if (partitions.length == 0) {
            throw new IllegalArgumentException("no partition to choose from");
        }
        int best = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int p = 0; p < partitions.length; p++) {
            double mean = mean(x, partitions[p]);
            if (mean < smallest) {
                smallest = mean;
                best = p;
            }
        }
        return best;
    }
}
