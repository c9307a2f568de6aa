/*
title: Predictions of the model may be missing
task: 4
ask: What does your method do with five labels and four predictions of the model?
point: A missing prediction is a mistake somewhere else in the program. Running to the shorter length hides it.
tell: You use as many rows as there are. Throw an IllegalArgumentException when model.length is not actual.length.
*/
import java.util.Arrays;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || baseline.length != actual.length) {
            throw new IllegalArgumentException("lengths differ or are 0");
        }
        int n = Math.min(actual.length, model.length);
        return 1 - Losses.mae(Arrays.copyOf(actual, n), Arrays.copyOf(model, n)) / Losses.mae(actual, baseline);
    }
}
