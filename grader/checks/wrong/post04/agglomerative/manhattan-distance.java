/*
title: Differences added up without squares
task: 1
covers: []
ask: How far apart are (0, 0) and (3, 4)?
point: There are several distances. The text says Euclidean: Pythagoras.
tell: You add up the absolute differences. Add up their squares and take the root of the sum.
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
                    sum += Math.abs(x[i][f] - x[j][f]);
                }
                distance[i][j] = sum;
                distance[j][i] = sum;
            }
        }
        return distance;
    }
}
