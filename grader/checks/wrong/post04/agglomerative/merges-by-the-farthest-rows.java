/*
title: Clusters are merged by their farthest rows
task: 3
covers: []
ask: Which linkage do you have if the two farthest rows decide?
point: That is complete linkage. It breaks chains in the middle.
tell: Choose the pair of clusters with the smallest distance of task 2.
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] distance = distances(x);
        if (clusters < 1 || clusters > x.length) {
            throw new IllegalArgumentException(clusters + " clusters in " + x.length + " rows");
        }
        int[][] members = alone(x.length);
        while (members.length > clusters) {
            int[] pair = {0, 1};
            double smallest = Double.POSITIVE_INFINITY;
            for (int a = 0; a < members.length; a++) {
                for (int b = a + 1; b < members.length; b++) {
                    double largest = 0;
                    for (int i : members[a]) {
                        for (int j : members[b]) {
                            largest = Math.max(largest, distance[i][j]);
                        }
                    }
                    if (largest < smallest) {
                        smallest = largest;
                        pair = new int[] {a, b};
                    }
                }
            }
            members = merged(members, pair);
        }
        int[] label = new int[x.length];
        for (int c = 0; c < clusters; c++) {
            for (int row : members[c]) {
                label[row] = c;
            }
        }
        return label;
    }
}
