/*
title: Tables that do not fit together are accepted
task: 1
covers: []
ask: How far is a row of two features from a centroid of three?
point: A missing feature is a mistake somewhere else in the program. A distance over the shorter row hides it.
tell: Compare the number of features of every row and every centroid first, and throw an IllegalArgumentException.
*/
final class StructureClusterer {
    public static int[] assign(double[][] x, double[][] centroid) {
        int[] label = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int j = 0; j < centroid.length; j++) {
                double distance = 0;
                for (int f = 0; f < Math.min(x[i].length, centroid[j].length); f++) {
                    distance += (x[i][f] - centroid[j][f]) * (x[i][f] - centroid[j][f]);
                }
                if (distance < nearest) {
                    nearest = distance;
                    label[i] = j;
                }
            }
        }
        return label;
    }
}
