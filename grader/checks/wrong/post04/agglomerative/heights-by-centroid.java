/*
title: The heights are distances of centroids
task: 4
covers: P4.11
ask: Can your heights fall from one merge to the next? Can those of single linkage?
point: Between centroids there need not be a row. In single linkage every height is a distance of two rows.
tell: In every merge choose and measure by the smallest distance of task 2.
*/
final class Agglomerative {
    public static double[] heights(double[][] x) {
        distances(x);
        double[] height = new double[x.length - 1];
        int[][] members = alone(x.length);
        for (int merge = 0; merge < height.length; merge++) {
            double[][] centroid = new double[members.length][x[0].length];
            for (int c = 0; c < members.length; c++) {
                for (int row : members[c]) {
                    for (int f = 0; f < x[0].length; f++) {
                        centroid[c][f] += x[row][f] / members[c].length;
                    }
                }
            }
            double[][] distance = distances(centroid);
            int[] pair = nearest(distance, alone(members.length));
            height[merge] = distance[pair[0]][pair[1]];
            members = merged(members, pair);
        }
        return height;
    }
}
