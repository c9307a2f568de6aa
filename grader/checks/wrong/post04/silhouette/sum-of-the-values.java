/*
title: The sum of the values instead of their mean
task: 3
covers: []
ask: Between which numbers does the mean of values from -1 to 1 lie?
point: One step is missing after the sum.
tell: Divide the sum of the values by the number of rows.
*/
final class Silhouette {
    public static double mean(double[][] x, int[] label) {
        return Arrays.stream(values(x, label)).sum();
    }
}
