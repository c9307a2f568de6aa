/*
title: Compared with the best arm that was chosen
task: 5
covers: []
ask: What is the regret of somebody who never tried the best condition?
point: Regret compares with the best arm there is, known or not.
tell: You take the largest mean among the chosen arms. Take the largest of all means.
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
        double best = Arrays.stream(chosen).mapToDouble(arm -> means[arm]).max().orElse(0);
        double regret = 0;
        for (int arm : chosen) {
            regret += best - means[arm];
        }
        return regret;
    }
}
