/*
title: Skill cut off at -1
task: 4
ask: How large can the error of a model become, compared with that of the baseline?
point: The skill ends at 1 for a perfect model. There is no end on the other side.
tell: You replace values below -1 by -1. Return them as they are.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        return Math.max(-1, 1 - Losses.mae(actual, model) / Losses.mae(actual, baseline));
    }
}
