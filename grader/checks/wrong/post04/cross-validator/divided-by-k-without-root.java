/*
title: The deviation is divided by k instead of its root
task: 3
ask: With four times as many folds, does the standard error become a quarter or a half?
point: Variances of independent numbers add up; the deviation of the mean falls with the root of their number.
tell: You divide the standard deviation by k. Divide it by Math.sqrt(k), or the variance by k.
*/
final class CrossValidator {
    public static Estimate summary(double[] scores) {
        int k = scores.length;
        if (k < 2) {
            throw new IllegalArgumentException("too few");
        }
        double mean = Arrays.stream(scores).sum() / k;
        double squares = Arrays.stream(scores).map(score -> (score - mean) * (score - mean)).sum();
        return new Estimate(mean, Math.sqrt(squares / (k - 1)) / k);
    }
}
