/*
title: Model and baseline swapped
task: 4
ask: What does your method give for a perfect model?
point: Whose error is the unit in which the other one is measured?
tell: You divide the error of the baseline by that of the model. Divide MAE(model) by MAE(baseline).
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return 1 - Losses.mae(actual, baseline) / Losses.mae(actual, model);
    }
}
