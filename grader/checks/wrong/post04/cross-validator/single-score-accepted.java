/*
title: A single score is accepted
task: 3
ask: What is the standard error of one score, by your formula?
point: From one number nobody can tell how much it scatters. 0 / 0 is NaN.
tell: Refuse fewer than two scores with an IllegalArgumentException.
*/
final class CrossValidator {
    public static Estimate summary(double[] scores) {
        int k = scores.length;
        if (k < 1) {
            throw new IllegalArgumentException("no scores");
        }
        double mean = Arrays.stream(scores).sum() / k;
        double squares = Arrays.stream(scores).map(score -> (score - mean) * (score - mean)).sum();
        return new Estimate(mean, Math.sqrt(squares / (k - 1) / k));
    }
}
