/*
title: One member too few in the clusters of others
task: 1
covers: []
ask: The row asks about a cluster to which it does not belong. Whom do you leave out?
point: In its own cluster the row is left out. In another one there is nobody to leave out.
tell: You divide by the number of members minus 1 for every cluster. Count the rows whose distances you have added up.
*/
final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("there is no row " + row + " among " + x.length);
        }
        double sum = 0;
        int members = 0;
        int others = 0;
        for (int i = 0; i < x.length; i++) {
            if (label[i] == cluster) {
                sum += distance(x[row], x[i]);
                members++;
                others += i == row ? 0 : 1;
            }
        }
        if (others == 0) {
            throw new IllegalArgumentException("cluster " + cluster + " has no row to measure row " + row + " by");
        }
        return sum / (members - 1);
    }
}
