/*
title: Equal rows in two clusters give 0/0
task: 2
covers: []
ask: The same crystal stands in two clusters. What are a and b, and what is their maximum?
point: In Java 0.0 / 0.0 is NaN, and no exception tells you.
tell: Where a and b are both 0 the value is 0. Ask for that before dividing.
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
                double b = Double.POSITIVE_INFINITY;
                for (int cluster : clusters) {
                    if (cluster != own) {
                        b = Math.min(b, meanDistance(x, label, i, cluster));
                    }
                }
                value[i] = (b - a) / Math.max(a, b);
            }
        }
        return value;
    }
}
