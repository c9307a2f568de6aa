/*
title: A height of 0 stands before the first merge
task: 4
covers: []
ask: How many merges turn n rows into one cluster?
point: Your array is one longer than there are merges.
tell: Use an array of length n - 1, and write only distances of merges to it.
*/
final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] distance = distances(x);
        double[] height = new double[x.length];
        int[][] members = alone(x.length);
        for (int merge = 1; merge < height.length; merge++) {
            int[] pair = nearest(distance, members);
            height[merge] = between(distance, members[pair[0]], members[pair[1]]);
            members = merged(members, pair);
        }
        return height;
    }
}
