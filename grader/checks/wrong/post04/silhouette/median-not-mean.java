/*
title: The median instead of the mean
task: 3
covers: []
ask: One row sits very badly. Does your number notice?
point: You sort the values and take the middle. The text asks for the mean.
tell: Add up all values and divide by their number.
*/
final class Silhouette {
    public static double mean(double[][] x, int[] label) {
        double[] value = values(x, label);
        Arrays.sort(value);
        return (value[(value.length - 1) / 2] + value[value.length / 2]) / 2;
    }
}
