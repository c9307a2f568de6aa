/*
title: Distances along the axes added up
task: 1
covers: []
ask: How far is the point (3, 4) from the origin in your method, and with a ruler?
point: Your distance adds up the sizes of the differences, feature by feature. The text asks for the Euclidean one.
tell: You add Math.abs of the differences. Add their squares instead; the root is not needed to find the nearest.
*/
final class StructureClusterer {
    public static int[] assign(double[][] x, double[][] centroid) {
        requireSameFeatures(x, centroid);
        int[] label = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int j = 0; j < centroid.length; j++) {
                double distance = 0;
                for (int f = 0; f < x[i].length; f++) {
                    distance += Math.abs(x[i][f] - centroid[j][f]);
                }
                if (distance < nearest) {
                    nearest = distance;
                    label[i] = j;
                }
            }
        }
        return label;
    }
}
