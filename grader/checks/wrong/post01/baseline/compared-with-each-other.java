/*
title: Model and baseline compared with each other
task: 4
ask: Against what are the errors of the baseline measured?
point: How far the model is from the baseline says nothing about who is closer to the truth.
tell: Your denominator compares model and baseline. Measure the baseline against `actual`, like the model.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return 1 - Losses.mae(actual, model) / (Losses.mae(baseline, model) + 0 * Losses.mae(actual, baseline));
    }
}
