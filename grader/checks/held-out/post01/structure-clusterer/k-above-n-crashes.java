/*
style: assigned first in every pass, the start drawn from what is left
*/
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

final class StructureClusterer {
    public static Clustering kMeans(double[][] x, int k, int maxIterations, long seed) {
        requireTable(x);
        if (k < 1 || maxIterations < 1) {
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
            inertia += squaredDistance(x[i], centroid[label[i]]);
        }
        return new Clustering(label, centroid, inertia, pass);
    }

    private static double[][] points(double[][] x, int k, Random random) {
        List<double[]> rows = new ArrayList<>(Arrays.asList(x));
        Collections.shuffle(rows, random);
        List<double[]> repeated = new ArrayList<>();
        double[][] points = new double[k][];
        for (int j = 0; j < k; j++) {
            while (!rows.isEmpty() && taken(points, rows.get(0))) {
                repeated.add(rows.remove(0));
            }
            points[j] = rows.isEmpty() ? repeated.remove(0) : rows.remove(0);
        }
        return points;
    }

    private static boolean taken(double[][] points, double[] row) {
        return Arrays.stream(points).anyMatch(point -> Arrays.equals(point, row));
    }
}
