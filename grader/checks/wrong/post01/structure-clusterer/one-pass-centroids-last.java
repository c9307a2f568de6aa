/*
title: One pass only
task: 3
covers: E8.4
ask: After the centroids have moved, is every row still with its nearest one?
point: One assignment and one update depend on the start. Only repeating them leads to a clustering that stays.
tell: You assign and update a single time. Repeat both until the labels stay the same or maxIterations is reached.
*/
import java.util.Random;

final class StructureClusterer {
    public static Clustering kMeans(double[][] x, int k, int maxIterations, long seed) {
        requireTable(x);
        requireClusters(k, x.length);
        if (maxIterations < 1) {
            throw new IllegalArgumentException("at least one pass is needed, not " + maxIterations);
        }

        double[][] centroid = start(x, k, new Random(seed));
        int[] label = assign(x, centroid);
        centroid = update(x, label, centroid);
        return new Clustering(label, centroid, inertia(x, label, centroid), 1);
    }
}
