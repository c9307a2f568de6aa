/*
title: Every pass starts from new random centroids
task: 3
contains: [one-pass-centroids-last]
covers: E8.5
ask: What does your second pass know of the first?
point: Each pass should go on from the centroids that the pass before has left. Where in your method is the draw?
tell: The random start stands inside the loop over the passes. Draw once before the loop.
*/
import java.util.Random;

final class StructureClusterer {
    public static Clustering kMeans(double[][] x, int k, int maxIterations, long seed) {
        requireTable(x);
        requireClusters(k, x.length);
        if (maxIterations < 1) {
            throw new IllegalArgumentException("at least one pass is needed, not " + maxIterations);
        }

        Random random = new Random(seed);
        double[][] centroid = start(x, k, random);
        int[] label = assign(x, centroid);
        for (int pass = 0; pass < maxIterations; pass++) {
            centroid = start(x, k, random);
            label = assign(x, centroid);
            centroid = update(x, label, centroid);
        }
        return new Clustering(label, centroid, inertia(x, label, centroid), maxIterations);
    }
}
