/*
title: The labels begin with 1
task: 3
covers: []
ask: Which numbers are labels of three clusters, by the text?
point: The partition is right, and every label is one too large.
tell: Give the first cluster the label 0.
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
        for (int c = 0; c < clusters; c++) {
            for (int row : members[c]) {
                label[row] = c + 1;
            }
        }
        return label;
    }
}
