/*
title: How many times better, instead of the skill
task: 4
ask: What does your method give for a perfect model?
point: "Three times better" is MAE(baseline) / MAE(model), and infinite for a perfect model. The skill ends at 1.
tell: You return MAE(baseline) / MAE(model). Return 1 - MAE(model) / MAE(baseline).
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return Losses.mae(actual, baseline) / Losses.mae(actual, model);
    }
}
