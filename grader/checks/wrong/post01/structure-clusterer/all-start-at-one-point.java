/*
title: All centroids start at the same point
task: 3
contains: [start-points-repeated]
covers: E8.6
ask: After your start, how could any row tell the first centroid from the second?
point: All your centroids start at one point. All rows go to the first, and the others never get one.
tell: Give every centroid a start of its own: k different points of the table, drawn with the seed.
*/
import java.util.Random;

final class StructureClusterer {
    private static double[][] start(double[][] x, int k, Random random) {
        double[] first = x[random.nextInt(x.length)];
        double[][] start = new double[k][];
        for (int j = 0; j < k; j++) {
            start[j] = first.clone();
        }
        return start;
    }
}
