/*
title: Squared errors compared
task: 4
ask: Which loss does the formula of this task compare?
point: With squares a single bad prediction decides. With the mean of the labels as the baseline that would be R2.
tell: You compare mean squared errors. Compare mean absolute errors, Losses.mae.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return 1 - Losses.mse(actual, model) / Losses.mse(actual, baseline);
    }
}
