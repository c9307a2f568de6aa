/*
title: A row alone in its cluster gets the value 1
task: 2
covers: P4.9
ask: A program puts every row into a cluster of its own. Is that the best partition there is?
point: With no other row there is no a. Taking a = 0 would praise the row for being alone.
tell: Give a row that is alone in its cluster the value 0, before you compute anything else.
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
            boolean alone = Arrays.stream(label).filter(each -> each == own).count() == 1;
            double a = alone ? 0 : meanDistance(x, label, i, own);
            double b = Double.POSITIVE_INFINITY;
            for (int cluster : clusters) {
                if (cluster != own) {
                    b = Math.min(b, meanDistance(x, label, i, cluster));
                }
            }
            value[i] = Math.max(a, b) == 0 ? 0 : (b - a) / Math.max(a, b);
        }
        return value;
    }
}
