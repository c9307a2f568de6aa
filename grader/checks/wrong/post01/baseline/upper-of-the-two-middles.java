/*
title: The upper of the two middles
task: 2
covers: E3.3
ask: Which labels are in the middle of an even number of them?
point: sorted[n / 2] is the middle for odd n. For even n it is the upper one of two.
tell: For even n you return sorted[n / 2]. Return the mean of sorted[n / 2 - 1] and sorted[n / 2].
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
