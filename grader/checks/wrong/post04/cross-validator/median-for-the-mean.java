/*
title: The median instead of the mean
task: 3
ask: Which of two numbers do you return for scores of 0, 0 and 3: 0 or 1?
point: Both describe a middle; the standard error belongs to one of them.
tell: You return the median of the scores. The exercise asks for their mean.
*/
final class CrossValidator {
    public static Estimate summary(double[] scores) {
        int k = scores.length;
        if (k < 2) {
            throw new IllegalArgumentException("too few");
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double middle = (sorted[(k - 1) / 2] + sorted[k / 2]) / 2;
        double mean = Arrays.stream(scores).sum() / k;
        double squares = Arrays.stream(scores).map(score -> (score - mean) * (score - mean)).sum();
        return new Estimate(middle, Math.sqrt(squares / (k - 1) / k));
    }
}
