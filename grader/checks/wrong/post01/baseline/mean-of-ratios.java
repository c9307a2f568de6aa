/*
title: The mean of the ratios instead of the ratio of the means
task: 4
ask: What happens to your skill when the baseline hits a single label by chance?
point: One tiny error in a denominator outweighs all other rows. Errors are averaged first, and compared last.
tell: You divide row by row and average. Compute both mean absolute errors, and divide one by the other.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("lengths differ or are 0");
        }
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += 1 - Math.abs(actual[i] - model[i]) / Math.abs(actual[i] - baseline[i]);
        }
        return sum / actual.length;
    }
}
