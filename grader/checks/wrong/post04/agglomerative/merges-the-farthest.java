/*
title: The farthest clusters are merged
task: 3
covers: []
ask: Which two of the five crystals are merged first?
point: Look at the direction of your search for the pair.
tell: Your search keeps the pair with the largest distance. Keep the one with the smallest.
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
                    if (between(distance, members[a], members[b])
                            > between(distance, members[pair[0]], members[pair[1]])) {
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
