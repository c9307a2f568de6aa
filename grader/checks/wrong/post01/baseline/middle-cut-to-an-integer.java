/*
title: The mean of the two middles as an integer
task: 2
ask: What is 3 / 2 in Java, and what 3.0 / 2?
point: A cast binds tighter than the division: (int) (a + b) / 2 divides two integers.
tell: You cast the sum of the two middle labels to an int. Leave it a double.
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (int) (sorted[half - 1] + sorted[half]) / 2;
    }
}
