/*
title: Two middles for odd numbers, too
task: 2
ask: Of five sorted labels, which one has two on either side?
point: Your median of an even number of labels is right. For an odd number a single label is in the middle.
tell: You average two labels for every n. For odd n return sorted[n / 2].
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return half == 0 ? sorted[0] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
