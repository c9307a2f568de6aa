/*
title: The heights run from the last merge to the first
task: 4
covers: []
ask: Which merge comes first, the nearest pair or the last two clusters?
point: The numbers are right. Compare their order with that of the merges.
tell: Write the distance of the first merge to place 0, that of the next one to place 1.
*/
final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] distance = distances(x);
        double[] height = new double[x.length - 1];
        int[][] members = alone(x.length);
        for (int merge = height.length - 1; merge >= 0; merge--) {
            int[] pair = nearest(distance, members);
            height[merge] = between(distance, members[pair[0]], members[pair[1]]);
            members = merged(members, pair);
        }
        return height;
    }
}
