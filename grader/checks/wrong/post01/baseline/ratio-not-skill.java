/*
title: The ratio of the errors instead of the skill
task: 4
covers: E3.5
ask: What does your method give for a perfect model, and what for one that is as good as the baseline?
point: The ratio says how much error is left. The skill says how much has been taken away.
tell: You return MAE(model) / MAE(baseline). Return 1 minus that.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return Losses.mae(actual, model) / Losses.mae(actual, baseline);
    }
}
