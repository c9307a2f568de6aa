/*
title: The middle of an odd number, counted from 1
task: 2
ask: Which index is in the middle of an array of five labels, counted from 0?
point: Textbooks say: the label number (n + 1)/2. Their first label has the number 1, that of an array has the index
  0.
tell: For odd n you return sorted[(n + 1) / 2]. The middle is sorted[n / 2], with integer division.
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n % 2 == 1 ? sorted[Math.min((n + 1) / 2, n - 1)] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
