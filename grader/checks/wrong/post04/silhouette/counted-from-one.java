/*
title: The partitions are counted from 1
task: 4
contains: [ties-to-the-last]
covers: []
ask: Which index has the first partition of an array?
point: Your answer is one too large each time.
tell: Return the index of the partition in the array, which begins with 0.
*/
final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        if (partitions.length == 0) {
            throw new IllegalArgumentException("no partition to choose from");
        }
        int best = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < partitions.length; p++) {
            double mean = mean(x, partitions[p]);
            if (mean > largest) {
                largest = mean;
                best = p;
            }
        }
        return best + 1;
    }
}
