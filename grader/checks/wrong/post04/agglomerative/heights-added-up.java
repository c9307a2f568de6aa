/*
title: The heights are added up
task: 4
covers: []
ask: Is the height of the last merge the distance of the last two clusters?
point: Your numbers grow faster than the distances do.
tell: Write down the distance of each merge by itself, without those before.
*/
final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] distance = distances(x);
        double[] height = new double[x.length - 1];
        int[][] members = alone(x.length);
        double sum = 0;
        for (int merge = 0; merge < height.length; merge++) {
            int[] pair = nearest(distance, members);
            sum += between(distance, members[pair[0]], members[pair[1]]);
            height[merge] = sum;
            members = merged(members, pair);
        }
        return height;
    }
}
