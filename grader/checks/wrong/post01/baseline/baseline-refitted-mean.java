/*
title: The baseline is fitted again to the labels it is judged by
task: 4
covers: E3.6
ask: Where do the predictions of the baseline come from in your method?
point: A constant that was computed from `actual` has seen the answers. The baseline was fitted to training labels,
  like the model.
tell: You compute a new constant from `actual`. Use the predictions in `baseline` as they are.
*/
import java.util.Arrays;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        double baselineError = Losses.mae(actual, baseline);
        if (baselineError >= 0) {
            double[] mean = new double[actual.length];
            Arrays.fill(mean, Arrays.stream(actual).average().orElseThrow());
            baselineError = Losses.mae(actual, mean);
        }
        return 1 - Losses.mae(actual, model) / baselineError;
    }
}
