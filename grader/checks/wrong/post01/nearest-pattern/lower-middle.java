/*
title: The lower one of two in the middle
task: 5
covers: []
ask: What is the median of 1, 2, 4, 8?
point: With an even number of values two are in the middle.
tell: You take the value at place (n - 1) / 2 for even n as well. Take the mean of this one and the next.
*/
final class NearestPatternPredictor {
    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }
}
