/*
title: The deviation of the scores instead of that of their mean
task: 3
ask: Does your number get smaller with more folds?
point: A single score scatters by the standard deviation; the mean of k of them by less.
tell: You return the standard deviation. Divide it by the square root of k.
*/
final class CrossValidator {
    public static Estimate summary(double[] scores) {
        int k = scores.length;
        if (k < 2) {
            throw new IllegalArgumentException("too few");
        }
        double mean = Arrays.stream(scores).sum() / k;
        double squares = Arrays.stream(scores).map(score -> (score - mean) * (score - mean)).sum();
        return new Estimate(mean, Math.sqrt(squares / (k - 1)));
    }
}
