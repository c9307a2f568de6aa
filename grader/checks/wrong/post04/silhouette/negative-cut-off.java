/*
title: Negative values are cut off at 0
task: 2
covers: []
ask: A row is nearer to another cluster than to its own. What should its value tell you?
point: Below 0 is where the silhouette is most useful: it names the rows that sit in the wrong cluster.
tell: Return (b - a) / max(a, b) as it is, also where it is negative.
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
                value[i] = Math.max(a, b) == 0 ? 0 : Math.max(0, (b - a) / Math.max(a, b));
            }
        }
        return value;
    }
}
