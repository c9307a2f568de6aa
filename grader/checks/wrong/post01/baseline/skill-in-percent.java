/*
title: The skill in percent
task: 4
ask: What is the skill of a perfect model in this task?
point: Percents are for people. Code hands on the plain ratio.
tell: You multiply by 100. Leave that out.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return 100 * (1 - Losses.mae(actual, model) / Losses.mae(actual, baseline));
    }
}
