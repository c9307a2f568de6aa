/*
title: Labels are taken for numbers from 0 on
task: 2
covers: []
ask: Which labels may there be, by the text? May one be -3?
point: A label is only a name. Where do you use it as a number?
tell: Collect the different labels that occur, for instance with distinct(), and go through those.
*/
final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        int k = Arrays.stream(label).max().orElseThrow() + 1;
        if (Arrays.stream(label).distinct().count() == 1) {
            throw new IllegalArgumentException("a silhouette needs at least two clusters");
        }
        int[] size = new int[k];
        for (int each : label) {
            size[each]++;
        }
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int own = label[i];
            if (size[own] > 1) {
                double a = meanDistance(x, label, i, own);
                double b = Double.POSITIVE_INFINITY;
                for (int cluster = 0; cluster < k; cluster++) {
                    if (cluster != own && size[cluster] > 0) {
                        b = Math.min(b, meanDistance(x, label, i, cluster));
                    }
                }
                value[i] = Math.max(a, b) == 0 ? 0 : (b - a) / Math.max(a, b);
            }
        }
        return value;
    }
}
