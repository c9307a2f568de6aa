/*
style: k-means++ seeding, the best of five restarts
*/
import java.util.Arrays;
import java.util.Random;

final class StructureClusterer {
    public static Clustering kMeans(double[][] x, int k, int maxIterations, long seed) {
        requireTable(x);
        requireClusters(k, x.length);
        if (maxIterations < 1) {
            throw new IllegalArgumentException("maxIterations: " + maxIterations);
        }
        Clustering best = null;
        for (int restart = 0; restart < 5; restart++) {
            Clustering found = lloyd(x, start(x, k, new Random(seed + restart)), maxIterations);
            if (best == null || found.inertia() < best.inertia()) {
                best = found;
            }
        }
        return best;
    }

    private static Clustering lloyd(double[][] x, double[][] start, int maxIterations) {
        double[][] centroid = start;
        int[] label = null;
        for (int pass = 1; ; pass++) {
            int[] next = assign(x, centroid);
            centroid = update(x, next, centroid);
            if (Arrays.equals(next, label) || pass == maxIterations) {
                return new Clustering(next, centroid, inertia(x, next, centroid), pass);
            }
            label = next;
        }
    }

    private static double[][] start(double[][] x, int k, Random random) {
        double[][] start = new double[k][];
        start[0] = x[random.nextInt(x.length)];
        for (int j = 1; j < k; j++) {
            double[] weight = new double[x.length];
            double total = 0;
            for (int i = 0; i < x.length; i++) {
                weight[i] = Double.POSITIVE_INFINITY;
                for (int c = 0; c < j; c++) {
                    weight[i] = Math.min(weight[i], squaredDistance(x[i], start[c]));
                }
                total += weight[i];
            }
            double left = random.nextDouble() * total;
            int row = 0;
            while (row < x.length - 1 && left >= weight[row]) {
                left -= weight[row++];
            }
            start[j] = x[row];
        }
        return start;
    }
}
