/*
title: The partition with the most clusters
task: 4
covers: []
ask: Does your choice look at the rows at all?
point: More clusters are not better. The silhouette is there to say how many are right.
tell: Compute the mean silhouette of every partition and choose by it.
*/
final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        if (partitions.length == 0) {
            throw new IllegalArgumentException("no partition to choose from");
        }
        int best = 0;
        long most = 0;
        for (int p = 0; p < partitions.length; p++) {
            mean(x, partitions[p]);
            long clusters = Arrays.stream(partitions[p]).distinct().count();
            if (clusters > most) {
                most = clusters;
                best = p;
            }
        }
        return best;
    }
}
