/*
title: A row alone in its cluster ends in an exception
task: 2
covers: []
ask: Is a cluster of one row a mistake of whoever calls you?
point: Your meanDistance refuses a cluster without other rows, and it should. Who has to ask before?
tell: Count the rows of the own cluster first. For a row alone the value is 0, and meanDistance is not called.
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
            double a = meanDistance(x, label, i, label[i]);
            double b = Double.POSITIVE_INFINITY;
            for (int cluster : clusters) {
                if (cluster != label[i]) {
                    b = Math.min(b, meanDistance(x, label, i, cluster));
                }
            }
            value[i] = Math.max(a, b) == 0 ? 0 : (b - a) / Math.max(a, b);
        }
        return value;
    }
}
