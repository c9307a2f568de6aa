/*
misconception: one-pass-centroids-last
task: 3
covers: E8.4
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
        centroid = update(x, assign(x, centroid), centroid);
        int[] label = assign(x, centroid);
        return new Clustering(label, centroid, inertia(x, label, centroid), 1);
    }
}
