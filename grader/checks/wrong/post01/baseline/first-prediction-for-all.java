/*
title: The first prediction of the baseline stands for all
task: 4
ask: Are the predictions of a baseline always equal?
point: An empirical formula says something else for every compound, and is a baseline, too.
tell: You use baseline[0] for every row. Use baseline[i] for row i.
*/
import java.util.Arrays;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        double[] constant = baseline.clone();
        if (constant.length > 0) {
            Arrays.fill(constant, baseline[0]);
        }
        return 1 - Losses.mae(actual, model) / Losses.mae(actual, constant);
    }
}
