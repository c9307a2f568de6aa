/*
title: The mean of the other clusters instead of the nearest
task: 2
covers: []
ask: A far cluster moves even farther away. Does your row now sit better?
point: You have the distance to every other cluster. Only one of them is b.
tell: You average the mean distances of the other clusters. Take the smallest of them.
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
                        b += meanDistance(x, label, i, cluster) / (clusters.length - 1);
                    }
                }
                value[i] = Math.max(a, b) == 0 ? 0 : (b - a) / Math.max(a, b);
            }
        }
        return value;
    }
}
