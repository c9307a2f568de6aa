/*
title: The two middles, counted from 1
task: 2
ask: Which two indices are in the middle of an array of four labels, counted from 0?
point: Textbooks say: the labels number n/2 and n/2 + 1. Their first label has the number 1, that of an array has the
  index 0.
tell: For even n you average sorted[n / 2] and sorted[n / 2 + 1]. Take sorted[n / 2 - 1] and sorted[n / 2].
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half] + sorted[half + 1]) / 2;
    }
}
