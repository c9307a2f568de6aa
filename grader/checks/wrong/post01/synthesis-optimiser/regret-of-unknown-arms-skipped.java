/*
title: Choices of arms that do not exist are passed over
task: 5
covers: []
ask: A list names arm 7 of four. Whose mistake is that, and who should hear of it?
point: Leaving such a choice out makes the regret smaller than it was, without a word.
tell: Throw an IllegalArgumentException for a chosen arm that is not from 0 to the number of means less one.
*/
import java.util.Arrays;

final class Regret {
    public static double cumulative(double[] means, int[] chosen) {
        if (means.length == 0) {
            throw new IllegalArgumentException("without arms there is no best one");
        }
        double best = Arrays.stream(means).max().orElseThrow();
        return Arrays.stream(chosen)
                .filter(arm -> arm >= 0 && arm < means.length)
                .mapToDouble(arm -> best - means[arm])
                .sum();
    }
}
