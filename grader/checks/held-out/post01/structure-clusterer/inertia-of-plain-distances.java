/*
style: assigned first in every pass, the start drawn from what is left
*/
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class StructureClusterer {
    public static Clustering kMeans(double[][] x, int k, int maxIterations, long seed) {
        requireTable(x);
        if (k < 1 || k > x.length || maxIterations < 1) {
            throw new IllegalArgumentException(k + " clusters, " + maxIterations + " passes");
        }
        double[][] centroid = points(x, k, new Random(seed));
        int[] label = null;
        int pass = 0;
        while (pass < maxIterations) {
            int[] now = assign(x, centroid);
            if (Arrays.equals(now, label)) {
                break;
            }
            label = now;
            centroid = update(x, label, centroid);
            pass++;
        }
        double inertia = 0;
        for (int i = 0; i < x.length; i++) {
            inertia += Math.sqrt(squaredDistance(x[i], centroid[label[i]]));
        }
        return new Clustering(label, centroid, inertia, pass);
    }

    private static double[][] points(double[][] x, int k, Random random) {
        List<double[]> left = new ArrayList<>(Arrays.asList(x));
        List<double[]> points = new ArrayList<>();
        while (points.size() < k) {
            double[] drawn = left.get(random.nextInt(left.size()));
            points.add(drawn.clone());
            left.removeIf(row -> Arrays.equals(row, drawn));
            if (left.isEmpty()) {
                left.add(drawn);
            }
        }
        return points.toArray(double[][]::new);
    }
}
