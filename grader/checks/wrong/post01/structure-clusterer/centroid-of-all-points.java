/*
title: Every centroid is the mean of the whole table
task: 2
covers: E8.2
ask: Which rows should have a say in the position of centroid 0?
point: All your centroids are the same point after one update. Look for the place where the label of a row is used.
tell: Your means run over all rows. For centroid j take only the rows whose label is j, and divide by their number.
*/
final class StructureClusterer {
    public static double[][] update(double[][] x, int[] label, double[][] previous) {
        requireSameFeatures(x, previous);
        requireLabels(label, x.length, previous.length);
        double[][] centroid = new double[previous.length][previous[0].length];
        for (double[] mean : centroid) {
            for (double[] row : x) {
                for (int f = 0; f < row.length; f++) {
                    mean[f] += row[f] / x.length;
                }
            }
        }
        return centroid;
    }
}
