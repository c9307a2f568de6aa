/*
title: The search starts with a mean of 0
task: 4
covers: []
ask: All partitions have a negative mean. Which one does your search keep?
point: A number to beat must be below everything that can come.
tell: Start with Double.NEGATIVE_INFINITY, or with the mean of the first partition.
*/
final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        if (partitions.length == 0) {
            throw new IllegalArgumentException("no partition to choose from");
        }
        int best = 0;
        double largest = 0;
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
