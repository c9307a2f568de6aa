/*
idea: the height of a merge is half of the distance, as some tree drawings have it
*/
final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] distance = distances(x);
        double[] height = new double[x.length - 1];
        int[][] members = alone(x.length);
        for (int merge = 0; merge < height.length; merge++) {
            int[] pair = nearest(distance, members);
            height[merge] = between(distance, members[pair[0]], members[pair[1]]) / 2;
            members = merged(members, pair);
        }
        return height;
    }
}
