/*
title: No partition at all is not refused
task: 4
covers: []
ask: Which index would be right for an empty array?
point: An answer of 0 promises a partition that is not there.
tell: Throw an IllegalArgumentException if there is no partition.
*/
final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        int best = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < partitions.length; p++) {
            double mean = mean(x, partitions[p]);
            if (mean > largest) {
                largest = mean;
                best = p;
            }
        }
        return best;
    }
}
