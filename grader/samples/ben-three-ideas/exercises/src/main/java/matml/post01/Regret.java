package matml.post01;

import java.util.Arrays;

/** What was lost by not having known the best condition from the start. */
public final class Regret {
    private Regret() {}

    /**
     * Cumulative regret, {@code sum (mu* - mu_chosen)} over all choices, where {@code mu*} is the largest of the means.
     *
     * @param means the true mean reward of every arm
     * @param chosen the arms that were chosen, in order; may be empty
     * @return the sum over all choices, 0 or more; 0 if nothing was chosen
     * @throws IllegalArgumentException if there is no arm, or if a chosen arm does not exist
     */
    public static double cumulative(double[] means, int[] chosen) {
        if (means.length < 1) {
            throw new IllegalArgumentException("no arms");
        }
        double[] sorted = means.clone();
        Arrays.sort(sorted);
        double best = sorted[sorted.length - 1];
        double regret = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] < 0 || chosen[i] > means.length - 1) {
                throw new IllegalArgumentException("choice " + i + " is arm " + chosen[i]);
            }
            regret += best - means[chosen[i]];
        }
        return regret;
    }
}
