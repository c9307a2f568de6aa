/*
title: The improvement divided by the error of the model
task: 4
ask: What does your method give for a perfect model?
point: The improvement is measured in units of the error that was there before, that of the baseline.
tell: You divide the difference of the errors by MAE(model). Divide it by MAE(baseline).
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return (Losses.mae(actual, baseline) - Losses.mae(actual, model)) / Losses.mae(actual, model);
    }
}
