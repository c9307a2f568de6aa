/*
title: Equally near centroids: the last one wins
task: 1
covers: []
ask: A row lies halfway between centroid 0 and centroid 2. Which of the two should it get?
point: The text gives such a row to the lowest index. Compare the signs < and <= in your search.
tell: Your search replaces the nearest centroid so far by one that is as near. Replace it only by one that is nearer.
*/
final class StructureClusterer {
    public static int[] assign(double[][] x, double[][] centroid) {
        requireSameFeatures(x, centroid);
        int[] label = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 1; j < centroid.length; j++) {
                if (squaredDistance(x[i], centroid[j]) <= squaredDistance(x[i], centroid[label[i]])) {
                    label[i] = j;
                }
            }
        }
        return label;
    }
}
