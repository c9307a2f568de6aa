/*
title: The farthest other cluster instead of the nearest
task: 2
covers: []
ask: To which other cluster might the row belong rather than to its own?
point: b compares with the second-best place for the row. Look at the direction of your search.
tell: You keep the largest mean distance to another cluster. Keep the smallest.
*/
final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        int[] clusters = Arrays.stream(label).distinct().toArray();
        if (clusters.length == 1) {
            throw new IllegalArgumentException("a silhouette needs at least two clusters");
        }
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int own = label[i];
            if (Arrays.stream(label).filter(each -> each == own).count() > 1) {
                double a = meanDistance(x, label, i, own);
                double b = 0;
                for (int cluster : clusters) {
                    if (cluster != own) {
                        b = Math.max(b, meanDistance(x, label, i, cluster));
                    }
                }
                value[i] = Math.max(a, b) == 0 ? 0 : (b - a) / Math.max(a, b);
            }
        }
        return value;
    }
}
