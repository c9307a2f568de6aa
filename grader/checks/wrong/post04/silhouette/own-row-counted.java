/*
title: The row itself is counted
task: 1
covers: []
ask: How far is a row from itself, and what does that do to a mean?
point: Your sum is right. By how many rows is it divided when the row asks about its own cluster?
tell: You divide by all members, the row itself among them with its distance 0. Count the other rows only.
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
        return sum / members;
    }
}
