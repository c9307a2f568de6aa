/*
title: Rows of different lengths are accepted
task: 1
covers: []
ask: How far is a row of two features from a row of three?
point: A table whose rows differ in length is no table. The text says that it is refused.
tell: Compare the length of every row with that of the first one, and throw an IllegalArgumentException.
*/
final class Agglomerative {
    public static double[][] distances(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("a table without rows");
        }
        double[][] distance = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (int f = 0; f < x[0].length; f++) {
                    sum += (x[i][f] - x[j][f]) * (x[i][f] - x[j][f]);
                }
                distance[i][j] = Math.sqrt(sum);
                distance[j][i] = distance[i][j];
            }
        }
        return distance;
    }
}
