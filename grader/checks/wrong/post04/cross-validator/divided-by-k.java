/*
title: The variance of the scores is divided by k instead of k - 1
task: 3
ask: By what do you divide the sum of squares, and what does that give for two scores?
point: The mean was computed from the same scores, so they lie closer to it than to the true one. One degree of
  freedom is used up.
tell: You divide by k. The standard deviation of this task has k - 1.
*/
final class CrossValidator {
    public static Estimate summary(double[] scores) {
        int k = scores.length;
        if (k < 2) {
            throw new IllegalArgumentException("too few");
        }
        double mean = Arrays.stream(scores).sum() / k;
        double squares = Arrays.stream(scores).map(score -> (score - mean) * (score - mean)).sum();
        return new Estimate(mean, Math.sqrt(squares / k / k));
    }
}
