/*
title: A table without rows is accepted
task: 1
covers: []
ask: What can be merged in a table without rows?
point: An empty answer hides somebody's mistake. The text says that an empty table is refused.
tell: Throw an IllegalArgumentException if x has no rows, before you look at its first row.
*/
final class Agglomerative {
    public static double[][] distances(double[][] x) {
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
                distance[i][j] = Math.sqrt(sum);
                distance[j][i] = distance[i][j];
            }
        }
        return distance;
    }
}
