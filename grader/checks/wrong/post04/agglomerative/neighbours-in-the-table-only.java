/*
title: Only rows that stand next to each other in the table are merged
task: 3
covers: []
ask: What happens to your clusters when the rows of the table are shuffled?
point: The order of the rows means nothing. Which pairs of clusters do you compare?
tell: Compare every cluster with every other one, not only with the next.
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] distance = distances(x);
        int n = x.length;
        if (clusters < 1 || clusters > n) {
            throw new IllegalArgumentException(clusters + " clusters in " + n + " rows");
        }
        boolean[] joined = new boolean[n];
        for (int merges = 0; merges < n - clusters; merges++) {
            int best = -1;
            for (int i = 0; i + 1 < n; i++) {
                if (!joined[i] && (best < 0 || distance[i][i + 1] < distance[best][best + 1])) {
                    best = i;
                }
            }
            joined[best] = true;
        }
        int[] label = new int[n];
        for (int i = 1; i < n; i++) {
            label[i] = joined[i - 1] ? label[i - 1] : label[i - 1] + 1;
        }
        return label;
    }
}
