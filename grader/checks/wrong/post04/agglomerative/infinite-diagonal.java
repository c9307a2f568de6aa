/*
title: The diagonal is not 0
task: 1
covers: []
ask: How far is a row from itself?
point: A large number on the diagonal helps to skip a row in a search. As a distance it is wrong.
tell: Leave the diagonal at 0, and keep pairs of equal rows out of your loops instead.
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
            distance[i][i] = Double.POSITIVE_INFINITY;
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
