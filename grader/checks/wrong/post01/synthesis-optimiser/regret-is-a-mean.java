/*
title: The regret per choice
task: 5
covers: []
ask: Does your regret grow when a bad choice is made again?
point: Cumulative means added up: it can stay or grow, but never fall.
tell: You divide by the number of choices. Return the sum.
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
            regret += best - means[arm];
        }
        return chosen.length == 0 ? 0 : regret / chosen.length;
    }
}
