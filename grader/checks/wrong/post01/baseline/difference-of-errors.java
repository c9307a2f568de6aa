/*
title: The difference of the errors, not divided
task: 4
ask: In which unit is your result, and what would it be for gaps in meV?
point: A skill has no unit: it is a share of the error of the baseline.
tell: You return MAE(baseline) - MAE(model). Divide that by MAE(baseline).
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return Losses.mae(actual, baseline) - Losses.mae(actual, model);
    }
}
