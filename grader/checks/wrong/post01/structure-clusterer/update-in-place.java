/*
title: The previous centroids are overwritten
task: 2
covers: []
ask: What does the caller find in its array of previous centroids after your update?
point: An array handed to a method is the caller's own, not a copy. Where do you write the new values?
tell: You compute the means inside the array that holds the previous centroids. Make a new array for the result.
*/
final class StructureClusterer {
    public static double[][] update(double[][] x, int[] label, double[][] previous) {
        requireSameFeatures(x, previous);
        requireLabels(label, x.length, previous.length);
        for (int j = 0; j < previous.length; j++) {
            double[] sum = new double[previous[j].length];
            int members = 0;
            for (int i = 0; i < x.length; i++) {
                if (label[i] == j) {
                    members++;
                    for (int f = 0; f < sum.length; f++) {
                        sum[f] += x[i][f];
                    }
                }
            }
            for (int f = 0; f < sum.length && members > 0; f++) {
                previous[j][f] = sum[f] / members;
            }
        }
        return previous;
    }
}
