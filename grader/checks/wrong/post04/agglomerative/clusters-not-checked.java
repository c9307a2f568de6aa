/*
title: Impossible numbers of clusters are accepted
task: 3
covers: []
ask: What should come back for eight clusters of seven rows, and for none?
point: Your loop ends at once, or runs out of clusters. The caller should hear of the mistake.
tell: Compare the number of clusters with 1 and with the number of rows first, and refuse what is outside.
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] distance = distances(x);
        int[][] members = alone(x.length);
        while (members.length > clusters && members.length > 1) {
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
