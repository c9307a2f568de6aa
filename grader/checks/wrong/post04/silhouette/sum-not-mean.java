/*
title: The sum of the distances instead of their mean
task: 1
covers: []
ask: One cluster has 3 rows, the other 300, equally far away. Which one is nearer by your number?
point: A large cluster must not look far just because it is large.
tell: Divide the sum of the distances by the number of rows that you have added up.
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
        if (others == 0) {
            throw new IllegalArgumentException("cluster " + cluster + " has no row to measure row " + row + " by");
        }
        return sum;
    }
}
