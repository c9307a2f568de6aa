package matml.post01;

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
        if (means.length == 0) {
            throw new IllegalArgumentException("no arms");
        }
        double best = means[0];
        for (double mean : means) {
            best = Math.max(best, mean);
        }
        double lost = 0.0;
        for (int arm : chosen) {
            if (arm < 0 || arm >= means.length) {
                throw new IllegalArgumentException("no arm " + arm);
            }
            lost += best - means[arm];
        }
        return lost;
    }
}
