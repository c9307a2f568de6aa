/*
title: The first row stands for its cluster
task: 3
covers: []
ask: After a merge, which distances to the new cluster do you use?
point: One of the two merged clusters is forgotten when you look for the next pair.
tell: The distance to a merged cluster is the smaller of the distances to its two parts. Ask task 2 with all its rows.
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
            for (int a = 0; a < members.length; a++) {
                for (int b = a + 1; b < members.length; b++) {
                    if (distance[members[a][0]][members[b][0]] < distance[members[pair[0]][0]][members[pair[1]][0]]) {
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
