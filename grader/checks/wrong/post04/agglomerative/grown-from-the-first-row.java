/*
title: The tree is grown from the first row, and the distances are not in order
task: 4
covers: []
ask: Which of your numbers belongs to the nearest two rows of the table, and at which place is it?
point: A minimum spanning tree has the right lengths, but it finds them in another order than the merges.
tell: Sort the lengths before you return them.
*/
final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] distance = distances(x);
        int n = x.length;
        double[] least = distance[0].clone();
        boolean[] inside = new boolean[n];
        inside[0] = true;
        double[] height = new double[n - 1];
        for (int edge = 0; edge < height.length; edge++) {
            int next = -1;
            for (int row = 0; row < n; row++) {
                if (!inside[row] && (next < 0 || least[row] < least[next])) {
                    next = row;
                }
            }
            height[edge] = least[next];
            inside[next] = true;
            for (int row = 0; row < n; row++) {
                least[row] = Math.min(least[row], distance[next][row]);
            }
        }
        return height;
    }
}
