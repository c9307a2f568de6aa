/*
title: Of equally good partitions the last one
task: 4
covers: []
ask: Two partitions have the same mean. When is the remembered one replaced?
point: Look at your comparison where both sides are equal.
tell: Replace the remembered partition only if the new mean is strictly larger.
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
            if (mean >= largest) {
                largest = mean;
                best = p;
            }
        }
        return best;
    }
}
