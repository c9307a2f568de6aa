/*
title: The root is missing
task: 3
ask: In which unit is your standard error, if the scores are in eV?
point: Squares of eV are eV². What brings you back?
tell: You return the variance of the mean. Take its square root.
*/
final class CrossValidator {
    public static Estimate summary(double[] scores) {
        int k = scores.length;
        if (k < 2) {
            throw new IllegalArgumentException("too few");
        }
        double mean = Arrays.stream(scores).sum() / k;
        double squares = Arrays.stream(scores).map(score -> (score - mean) * (score - mean)).sum();
        return new Estimate(mean, squares / (k - 1) / k);
    }
}
