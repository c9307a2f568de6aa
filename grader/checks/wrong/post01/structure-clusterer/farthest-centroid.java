/*
title: The farthest centroid instead of the nearest
task: 1
covers: []
ask: Take one row that lies right on a centroid. Which label does it get?
point: A row belongs to the centroid with the smallest distance. Look at the direction of your comparison.
tell: Your comparison keeps the larger of two distances. Turn it round, and start from the first centroid's distance.
*/
final class StructureClusterer {
    public static int[] assign(double[][] x, double[][] centroid) {
        requireSameFeatures(x, centroid);
        int[] label = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 1; j < centroid.length; j++) {
                if (squaredDistance(x[i], centroid[j]) > squaredDistance(x[i], centroid[label[i]])) {
                    label[i] = j;
                }
            }
        }
        return label;
    }
}
