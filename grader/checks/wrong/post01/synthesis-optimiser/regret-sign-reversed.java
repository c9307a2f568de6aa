/*
title: The regret has the wrong sign
task: 5
covers: []
ask: Is a loss counted as a positive or a negative number here?
point: The formula takes the chosen arm's mean away from the best mean.
tell: You subtract the best mean from the chosen one. Turn the difference round.
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
            regret += means[arm] - best;
        }
        return regret;
    }
}
