/*
title: a - b instead of b - a
task: 2
covers: []
ask: A row in the middle of its own cluster, far from all others: is its value near 1 or near -1?
point: All your values have the right size. Look at the order of the difference.
tell: You subtract b from a. The formula is (b - a) / max(a, b).
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
                value[i] = Math.max(a, b) == 0 ? 0 : (a - b) / Math.max(a, b);
            }
        }
        return value;
    }
}
