/*
title: Squared distances
task: 1
covers: []
ask: In which unit is your distance, if the features are in angstrom?
point: k-means adds up squared distances. The silhouette is made of plain ones.
tell: The square root is missing: take Math.sqrt of the sum of squared differences before you average.
*/
final class Silhouette {
    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int f = 0; f < one.length; f++) {
            sum += (one[f] - other[f]) * (one[f] - other[f]);
        }
        return sum;
    }
}
