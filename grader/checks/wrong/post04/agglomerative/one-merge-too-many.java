/*
title: One merge too many
task: 3
covers: []
ask: How many clusters are left when your loop ends? And if as many are asked as there are rows?
point: The condition of the loop lets one more merge through.
tell: Merge only while there are more clusters than asked, with > instead of >=.
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] distance = distances(x);
        if (clusters < 1 || clusters > x.length) {
            throw new IllegalArgumentException(clusters + " clusters in " + x.length + " rows");
        }
        int[][] members = alone(x.length);
        while (members.length >= clusters && members.length > 1) {
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
