/*
title: The centroid of a cluster without rows is 0/0
task: 2
covers: E8.1
ask: Which row belongs to a cluster that got none, and what is the mean of no rows?
point: In Java 0.0 / 0 is NaN, without an exception, and NaN is near to nothing: that cluster is lost for good.
tell: You divide by the number of rows of every cluster, also where it is 0. Keep the previous centroid there.
*/
final class StructureClusterer {
    public static double[][] update(double[][] x, int[] label, double[][] previous) {
        requireSameFeatures(x, previous);
        requireLabels(label, x.length, previous.length);
        double[][] centroid = new double[previous.length][previous[0].length];
        int[] members = new int[previous.length];
        for (int i = 0; i < x.length; i++) {
            members[label[i]]++;
            for (int f = 0; f < x[i].length; f++) {
                centroid[label[i]][f] += x[i][f];
            }
        }

        for (int j = 0; j < centroid.length; j++) {
            for (int f = 0; f < centroid[j].length; f++) {
                centroid[j][f] /= members[j];
            }
        }
        return centroid;
    }
}
