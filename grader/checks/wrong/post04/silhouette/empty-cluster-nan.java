/*
title: The distance to nothing is 0/0
task: 1
covers: []
ask: What is the mean of no distances?
point: In Java 0.0 / 0 is NaN, without an exception, and nobody hears of it.
tell: Where the cluster has no other row throw an IllegalArgumentException instead of dividing by 0.
*/
final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("there is no row " + row + " among " + x.length);
        }
        double sum = 0;
        int others = 0;
        for (int i = 0; i < x.length; i++) {
            if (i != row && label[i] == cluster) {
                sum += distance(x[row], x[i]);
                others++;
            }
        }
        return sum / others;
    }
}
