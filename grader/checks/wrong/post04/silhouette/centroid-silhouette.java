/*
title: Distances to centroids instead of mean distances
task: 2
covers: []
ask: For which rows does your task 1 come into your values?
point: The simplified silhouette with centroids is faster and gives other numbers. The text uses mean distances.
tell: For a and b take the mean distance of task 1 to the other rows, not the distance to the mean row.
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
                double a = distance(x[i], centroid(x, label, own));
                double b = Double.POSITIVE_INFINITY;
                for (int cluster : clusters) {
                    if (cluster != own) {
                        b = Math.min(b, distance(x[i], centroid(x, label, cluster)));
                    }
                }
                value[i] = Math.max(a, b) == 0 ? 0 : (b - a) / Math.max(a, b);
            }
        }
        return value;
    }

    private static double[] centroid(double[][] x, int[] label, int cluster) {
        double[] sum = new double[x[0].length];
        int members = 0;
        for (int i = 0; i < x.length; i++) {
            if (label[i] == cluster) {
                members++;
                for (int f = 0; f < sum.length; f++) {
                    sum[f] += x[i][f];
                }
            }
        }
        for (int f = 0; f < sum.length; f++) {
            sum[f] /= members;
        }
        return sum;
    }
}
