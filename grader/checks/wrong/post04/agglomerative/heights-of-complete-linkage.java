/*
title: The farthest rows of the merged pair are measured
task: 4
covers: []
ask: In single linkage, which two rows say how far two clusters are apart?
point: The merges are right, and the distance you write down is that of other rows.
tell: Write down the smallest distance between the two clusters, by which they were chosen.
*/
final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] distance = distances(x);
        double[] height = new double[x.length - 1];
        int[][] members = alone(x.length);
        for (int merge = 0; merge < height.length; merge++) {
            int[] pair = nearest(distance, members);
            for (int i : members[pair[0]]) {
                for (int j : members[pair[1]]) {
                    height[merge] = Math.max(height[merge], distance[i][j]);
                }
            }
            members = merged(members, pair);
        }
        return height;
    }
}
