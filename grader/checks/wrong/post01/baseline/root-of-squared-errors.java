/*
title: Roots of the squared errors compared
task: 4
ask: Which loss does the formula of this task compare?
point: RMSE and MAE are both in eV, and differ as soon as the errors do.
tell: You compare RMSE. Compare mean absolute errors, Losses.mae.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return 1 - Losses.rmse(actual, model) / Losses.rmse(actual, baseline);
    }
}
