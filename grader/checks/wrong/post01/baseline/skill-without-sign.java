/*
title: The sign of the skill is dropped
task: 4
ask: What does your skill say of a model that is worse than the baseline?
point: Better and worse must not look alike.
tell: You return the absolute value of the skill. Return it with its sign.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return Math.abs(1 - Losses.mae(actual, model) / Losses.mae(actual, baseline));
    }
}
