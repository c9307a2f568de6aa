/*
title: The previous centroid is averaged with the rows
task: 2
covers: E8.2
ask: Where should the centroid of a cluster with a single row be?
point: The new centroid depends on the rows of the cluster alone. What else enters your sum?
tell: Your sum starts at the previous centroid, as if it were one more row. Start at 0 and count the rows only.
*/
final class StructureClusterer {
    public static double[][] update(double[][] x, int[] label, double[][] previous) {
        requireSameFeatures(x, previous);
        requireLabels(label, x.length, previous.length);
        double[][] centroid = new double[previous.length][];
        int[] members = new int[previous.length];
        for (int j = 0; j < previous.length; j++) {
            centroid[j] = previous[j].clone();
            members[j] = 1;
        }
        for (int i = 0; i < x.length; i++) {
            members[label[i]]++;
            for (int f = 0; f < x[i].length; f++) {
                centroid[label[i]][f] += x[i][f];
            }
        }
        for (int j = 0; j < centroid.length; j++) {
            centroid[j] = divided(centroid[j], members[j]);
        }
        return centroid;
    }
}
