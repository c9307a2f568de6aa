/*
title: Only one row changes its cluster in a merge
task: 3
covers: []
ask: Two clusters of three rows are merged. How many rows change their label?
point: A merge takes the whole cluster along, not only the row that was nearest.
tell: Give the new label to all rows that carry the label of the second cluster.
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] distance = distances(x);
        int n = x.length;
        if (clusters < 1 || clusters > n) {
            throw new IllegalArgumentException(clusters + " clusters in " + n + " rows");
        }
        int[] label = new int[n];
        Arrays.setAll(label, i -> i);
        for (int merges = 0; merges < n - clusters; merges++) {
            int first = -1;
            int second = -1;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    if (label[i] != label[j] && (first < 0 || distance[i][j] < distance[first][second])) {
                        first = i;
                        second = j;
                    }
                }
            }
            label[second] = label[first];
        }
        int[] names = Arrays.stream(label).distinct().sorted().toArray();
        return Arrays.stream(label).map(each -> Arrays.binarySearch(names, each)).toArray();
    }
}
