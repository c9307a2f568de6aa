/*
title: All other clusters are taken as one
task: 2
covers: []
ask: A row lies between two clusters; a third one is far away. Should the third matter?
point: b is about the one cluster into which the row would fit second best.
tell: You average over all rows of other clusters. Take the mean distance to each of them, and of these the smallest.
*/
final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        if (Arrays.stream(label).distinct().count() == 1) {
            throw new IllegalArgumentException("a silhouette needs at least two clusters");
        }
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int own = label[i];
            if (Arrays.stream(label).filter(each -> each == own).count() > 1) {
                double a = meanDistance(x, label, i, own);
                double b = 0;
                int others = 0;
                for (int j = 0; j < x.length; j++) {
                    if (label[j] != own) {
                        b += distance(x[i], x[j]);
                        others++;
                    }
                }
                b /= others;
                value[i] = Math.max(a, b) == 0 ? 0 : (b - a) / Math.max(a, b);
            }
        }
        return value;
    }
}
