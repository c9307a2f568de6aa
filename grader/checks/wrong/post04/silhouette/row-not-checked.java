/*
title: A row that does not exist is left to the array
task: 1
covers: []
ask: What should somebody read who asks about row 7 of 7?
point: An ArrayIndexOutOfBoundsException speaks of your array. The text asks for an IllegalArgumentException.
tell: Before anything else compare the row with 0 and with the number of rows, and throw if it is outside.
*/
final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
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
        return sum / others;
    }
}
