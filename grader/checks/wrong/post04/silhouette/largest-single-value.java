/*
title: Judged by the best row
task: 4
covers: []
ask: One row sits very well and all others badly. Is that a good partition?
point: You compare the largest values. A partition is judged by all of its rows.
tell: Compare the means of the partitions, from task 3.
*/
final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        if (partitions.length == 0) {
            throw new IllegalArgumentException("no partition to choose from");
        }
        int best = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < partitions.length; p++) {
            double most = Arrays.stream(values(x, partitions[p])).max().orElseThrow();
            if (most > largest) {
                largest = most;
                best = p;
            }
        }
        return best;
    }
}
