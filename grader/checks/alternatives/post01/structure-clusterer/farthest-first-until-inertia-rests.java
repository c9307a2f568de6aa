/*
style: farthest-first seeding, convergence on the inertia, rows measured through their dot products
*/
import java.util.Random;

final class StructureClusterer {
    public static int[] assign(double[][] x, double[][] centroid) {
        requireSameFeatures(x, centroid);
        int[] label = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < centroid.length; j++) {
                double score = dot(x[i], centroid[j]) - dot(centroid[j], centroid[j]) / 2;
                if (score > largest) {
                    largest = score;
                    label[i] = j;
                }
            }
        }
        return label;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int f = one.length - 1; f >= 0; f--) {
            sum += one[f] * other[f];
        }
        return sum;
    }

    public static Clustering kMeans(double[][] x, int k, int maxIterations, long seed) {
        requireTable(x);
        requireClusters(k, x.length);
        if (maxIterations <= 0) {
            throw new IllegalArgumentException("maxIterations: " + maxIterations);
        }
        double[][] centroid = start(x, k, new Random(seed));
        int[] label = assign(x, centroid);
        double before = Double.POSITIVE_INFINITY;
        double now = inertia(x, label, centroid);
        int passes = 0;
        while (now < before && passes < maxIterations) {
            before = now;
            label = assign(x, centroid);
            centroid = update(x, label, centroid);
            now = inertia(x, label, centroid);
            passes++;
        }
        return new Clustering(label, centroid, now, passes);
    }

    private static double[][] start(double[][] x, int k, Random random) {
        double[][] start = new double[k][];
        start[0] = x[random.nextInt(x.length)];
        for (int j = 1; j < k; j++) {
            int farthest = 0;
            double reach = -1;
            for (int i = 0; i < x.length; i++) {
                double nearest = Double.POSITIVE_INFINITY;
                for (int c = 0; c < j; c++) {
                    nearest = Math.min(nearest, squaredDistance(x[i], start[c]));
                }
                if (nearest > reach) {
                    reach = nearest;
                    farthest = i;
                }
            }
            start[j] = x[farthest];
        }
        return start;
    }
}
