/*
title: One cluster too many is left
task: 3
covers: []
ask: Five rows are to become three clusters. How many merges does that take?
point: Count the passes of your loop for a small table.
tell: Go on while there are more clusters than asked: n rows need n - clusters merges.
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] distance = distances(x);
        if (clusters < 1 || clusters > x.length) {
            throw new IllegalArgumentException(clusters + " clusters in " + x.length + " rows");
        }
        int[][] members = alone(x.length);
        for (int merges = 1; merges < x.length - clusters; merges++) {
            members = merged(members, nearest(distance, members));
        }
        int[] label = new int[x.length];
        for (int c = 0; c < members.length; c++) {
            for (int row : members[c]) {
                label[row] = c;
            }
        }
        return label;
    }
}
