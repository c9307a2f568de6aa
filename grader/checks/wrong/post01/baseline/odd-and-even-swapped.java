/*
title: Odd and even swapped
task: 2
ask: For which n is there a single label in the middle?
point: Of five labels two are below the middle one and two above. Of four there is none with equally many on both
  sides.
tell: You average two labels for odd n and take one for even n. It is the other way round: n % 2 == 1 means odd.
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 0 || half == 0 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
