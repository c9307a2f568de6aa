/*
title: Only one half of the table is filled
task: 1
covers: []
ask: Is row 1 as far from row 3 as row 3 from row 1? What does your table say?
point: A pair of rows has two places in the table.
tell: Write each distance to [i][j] and to [j][i].
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
                distance[i][j] = Math.sqrt(sum);
            }
        }
        return distance;
    }
}
