/*
title: The median of the rows instead of their mean
task: 2
covers: E8.5
ask: Which point has the smallest sum of squared distances to three rows?
point: Squared distances and means belong together. With another centre the inertia can rise from pass to pass.
tell: You take the median of every feature. Take the mean: add the values up and divide by the number of rows.
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class StructureClusterer {
    public static double[][] update(double[][] x, int[] label, double[][] previous) {
        requireSameFeatures(x, previous);
        requireLabels(label, x.length, previous.length);
        double[][] centroid = new double[previous.length][];
        for (int j = 0; j < previous.length; j++) {
            int cluster = j;
            int[] rows = IntStream.range(0, x.length)
                    .filter(i -> label[i] == cluster)
                    .toArray();
            centroid[j] = previous[j].clone();
            for (int f = 0; f < previous[j].length && rows.length > 0; f++) {
                int feature = f;
                double[] values = Arrays.stream(rows)
                        .mapToDouble(i -> x[i][feature])
                        .sorted()
                        .toArray();
                centroid[j][f] = (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
            }
        }
        return centroid;
    }
}
