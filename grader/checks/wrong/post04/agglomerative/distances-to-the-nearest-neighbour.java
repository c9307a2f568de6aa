/*
title: The distance of each row to its nearest neighbour
task: 4
covers: []
ask: Two rows are each other's nearest neighbours. How many merges are that, and how many numbers in your array?
point: Later merges join clusters, not rows: their distances are missing in your array.
tell: Go through the merges one by one and write down the distance of each chosen pair of clusters.
*/
final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] distance = distances(x);
        double[] nearest = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            nearest[i] = x.length == 1 ? 0 : Double.POSITIVE_INFINITY;
            for (int j = 0; j < x.length; j++) {
                if (i != j) {
                    nearest[i] = Math.min(nearest[i], distance[i][j]);
                }
            }
        }
        Arrays.sort(nearest);
        return Arrays.copyOf(nearest, x.length - 1);
    }
}
