/*
title: The sign of the skill is reversed
task: 4
contains: [skill-without-sign]
ask: Which sign does your skill have for a perfect model?
point: More is better: a perfect model has 1, a bad one less than 0.
tell: You return the ratio minus 1. Return 1 minus the ratio.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return Losses.mae(actual, model) / Losses.mae(actual, baseline) - 1;
    }
}
