/*
title: Squared distances
task: 1
covers: []
ask: In which unit is your distance, if the features are in angstrom?
point: The order of the merges would stay the same, but the distances and heights are others.
tell: The square root is missing: take Math.sqrt of the sum of squared differences.
*/
final class Agglomerative {
    public static double[][] distances(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("a table without rows");
        }
        double[][] distance = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException("a ragged table");
            }
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (int f = 0; f < x[i].length; f++) {
                    sum += (x[i][f] - x[j][f]) * (x[i][f] - x[j][f]);
                }
                distance[i][j] = sum;
                distance[j][i] = sum;
            }
        }
        return distance;
    }
}
