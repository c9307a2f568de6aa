/*
title: The regret of the last choice only
task: 5
contains: [regret-against-the-best-chosen]
covers: []
ask: What becomes of the loss of the first choice when the second one is made?
point: Every choice adds its own loss to what was lost before.
tell: You overwrite the regret in every round of the loop. Add to it.
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
        double best = Arrays.stream(means).max().orElseThrow();
        double regret = 0;
        for (int arm : chosen) {
            regret = best - means[arm];
        }
        return regret;
    }
}
