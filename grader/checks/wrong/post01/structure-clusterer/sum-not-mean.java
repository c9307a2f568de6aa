/*
title: The sum of the rows instead of their mean
task: 2
covers: E8.2
ask: Where does your centroid move when every row of its cluster stands in the table twice?
point: A centroid lies among its rows. Yours runs away from them as the cluster grows.
tell: You add up the rows of a cluster and return the sum. Divide it by the number of rows of that cluster.
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
            if (members[j] == 0) {
                centroid[j] = previous[j].clone();
            }
        }
        return centroid;
    }
}
