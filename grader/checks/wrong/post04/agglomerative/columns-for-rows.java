/*
title: The distances between columns instead of rows
task: 1
covers: []
ask: Four crystals with two features each: how many rows and columns has the table of distances?
point: Your table is as large as there are features.
tell: The first index of x is the row. Let both outer loops run over the rows and the inner one over the features.
*/
final class Agglomerative {
    public static double[][] distances(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("a table without rows");
        }
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("a ragged table");
            }
        }
        int d = x[0].length;
        double[][] distance = new double[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                double sum = 0;
                for (double[] row : x) {
                    sum += (row[i] - row[j]) * (row[i] - row[j]);
                }
                distance[i][j] = Math.sqrt(sum);
            }
        }
        return distance;
    }
}
