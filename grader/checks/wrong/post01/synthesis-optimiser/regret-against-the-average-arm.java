/*
title: Compared with the average arm
task: 5
covers: []
ask: Can the regret of a single choice be negative?
point: What is mu* in the formula: a typical mean, or the largest?
tell: You subtract from the average of the means. Subtract from their maximum.
*/
import java.util.Arrays;

final class Regret {
    public static double cumulative(double[] means, int[] chosen) {
        if (means.length == 0) {
            throw new IllegalArgumentException("without arms there is no best one");
        }
        for (int arm : chosen) {
            if (arm < 0 || arm >= means.length) {
                throw new IllegalArgumentException("there is no arm " + arm + " among " + means.length);
            }
        }
        double best = Arrays.stream(means).average().orElseThrow();
        double regret = 0;
        for (int arm : chosen) {
            regret += best - means[arm];
        }
        return regret;
    }
}
