/*
title: Divided by the number of all rows
task: 2
covers: E8.2
ask: What is the mean of the two rows of a small cluster in a table of a hundred rows?
point: The right rows are added up for every cluster. By how much is the sum divided?
tell: You divide the sum of a cluster by the number of rows of the table. Count the cluster's own rows and divide by
  that.
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
            centroid[j] = members[j] == 0 ? previous[j].clone() : divided(centroid[j], x.length);
        }
        return centroid;
    }
}
