/*
title: Labels that do not fit the table are accepted
task: 1
covers: []
ask: Three rows and two labels: to which cluster does the last row belong?
point: A label too few is somebody's mistake, and the sooner they hear of it the better.
tell: Compare the number of labels with that of the rows first, and refuse a difference.
*/
final class Silhouette {
    private static void requireLabels(double[][] x, int[] label) {
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException(
                        "rows of " + x[0].length + " and of " + row.length + " features in one table");
            }
        }
    }
}
