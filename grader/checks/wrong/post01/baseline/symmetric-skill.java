/*
title: Divided by the sum of both errors
task: 4
ask: What is the skill of a model whose error is half of that of the baseline?
point: Divided by the sum of both errors the result stays between -1 and 1. The formula of this task divides by that
  of the baseline.
tell: You divide by MAE(baseline) + MAE(model). Divide by MAE(baseline) alone.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return (Losses.mae(actual, baseline) - Losses.mae(actual, model)) / (Losses.mae(actual, baseline) + Losses.mae(actual, model));
    }
}
