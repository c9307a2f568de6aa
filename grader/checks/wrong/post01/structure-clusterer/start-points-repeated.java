/*
title: Two centroids can start at the same point
task: 3
covers: E8.6
ask: Which rows does centroid 1 get if it starts exactly where centroid 0 does?
point: Two centroids at one point never part: ties go to the first, the other stays empty. A table may hold a point
  twice.
tell: Your start draws k rows, but they need not be k different points. Draw again while the point is already taken.
*/
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

final class StructureClusterer {
    private static double[][] start(double[][] x, int k, Random random) {
        List<double[]> rows = new ArrayList<>(List.of(x));
        Collections.shuffle(rows, random);
        double[][] start = new double[k][];
        for (int j = 0; j < k; j++) {
            start[j] = rows.get(j).clone();
        }
        return start;
    }
}
