/*
title: The distance to the centroid instead of the mean distance
task: 1
covers: []
ask: Two rows lie left and right of yours, equally far. How far is their centroid, and how far are they?
point: You average first and measure then. Which of the two comes first in the text?
tell: Measure the distance to every other row of the cluster, and take the mean of these distances.
*/
final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("there is no row " + row + " among " + x.length);
        }
        double[] centroid = new double[x[0].length];
        int others = 0;
        for (int i = 0; i < x.length; i++) {
            if (i != row && label[i] == cluster) {
                others++;
                for (int f = 0; f < centroid.length; f++) {
                    centroid[f] += x[i][f];
                }
            }
        }
        if (others == 0) {
            throw new IllegalArgumentException("cluster " + cluster + " has no row to measure row " + row + " by");
        }
        for (int f = 0; f < centroid.length; f++) {
            centroid[f] /= others;
        }
        return distance(x[row], centroid);
    }
}
