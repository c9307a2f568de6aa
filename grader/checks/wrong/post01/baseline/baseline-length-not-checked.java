/*
title: Predictions of the baseline may be missing
task: 4
ask: What does your method do with five labels and four predictions of the baseline?
point: Both errors should come from the same rows, or the comparison is not fair.
tell: You use as many rows as there are. Throw an IllegalArgumentException when baseline.length is not actual.length.
*/
import java.util.Arrays;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || model.length != actual.length) {
            throw new IllegalArgumentException("lengths differ or are 0");
        }
        int n = Math.min(actual.length, baseline.length);
        return 1 - Losses.mae(actual, model) / Losses.mae(Arrays.copyOf(actual, n), Arrays.copyOf(baseline, n));
    }
}
