/*
title: Clusters are merged by their centroids
task: 3
covers: P4.11
ask: Where does your task 2 come into the merging?
point: Two chains can touch while their middles are far apart. Single linkage merges them, centroids do not.
tell: Choose the pair of clusters with the smallest distance of task 2, not with the nearest mean rows.
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        distances(x);
        if (clusters < 1 || clusters > x.length) {
            throw new IllegalArgumentException(clusters + " clusters in " + x.length + " rows");
        }
        int[][] members = alone(x.length);
        while (members.length > clusters) {
            double[][] centroid = new double[members.length][x[0].length];
            for (int c = 0; c < members.length; c++) {
                for (int row : members[c]) {
                    for (int f = 0; f < x[0].length; f++) {
                        centroid[c][f] += x[row][f] / members[c].length;
                    }
                }
            }
            members = merged(members, nearest(distances(centroid), alone(members.length)));
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
