/*
title: The labels have gaps
task: 3
covers: []
ask: Three clusters are left. Which three numbers do you hand out?
point: The number of a row is good enough as a name while you merge, but the answer needs 0, 1, 2.
tell: At the end number the clusters that are left: the first one gets 0, the next one 1, and so on.
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] distance = distances(x);
        if (clusters < 1 || clusters > x.length) {
            throw new IllegalArgumentException(clusters + " clusters in " + x.length + " rows");
        }
        int[][] members = alone(x.length);
        while (members.length > clusters) {
            members = merged(members, nearest(distance, members));
        }
        int[] label = new int[x.length];
        for (int[] cluster : members) {
            for (int row : cluster) {
                label[row] = cluster[0];
            }
        }
        return label;
    }
}
