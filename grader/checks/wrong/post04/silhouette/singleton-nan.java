/*
title: A row alone in its cluster gets NaN
task: 2
covers: []
ask: What is the mean of no distances, and what does the text say about a row alone?
point: One NaN in the values makes their mean NaN as well.
tell: Give a row that is alone in its cluster the value 0.
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
            if (Arrays.stream(label).filter(each -> each == own).count() == 1) {
                value[i] = Double.NaN;
                continue;
            }
            double a = meanDistance(x, label, i, own);
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
