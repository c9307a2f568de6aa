/*
title: Negative skill cut off at 0
task: 4
ask: Can a model be worse than the baseline? What should its skill say?
point: A model that is worse than a constant is worth knowing about, before anybody uses it.
tell: You replace negative values by 0. Return them as they are.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return Math.max(0, 1 - Losses.mae(actual, model) / Losses.mae(actual, baseline));
    }
}
