/*
title: The n - 1 smallest distances of all pairs
task: 4
covers: []
ask: Two rows of one and the same cluster are near each other. Are they merged once more?
point: A pair inside a cluster is no merge, however near its rows are.
tell: Write down only distances between two clusters that become one, and skip pairs that are together already.
*/
final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] distance = distances(x);
        double[] all = new double[x.length * (x.length - 1) / 2];
        int next = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                all[next++] = distance[i][j];
            }
        }
        Arrays.sort(all);
        return Arrays.copyOf(all, x.length - 1);
    }
}
