package matml.post01;

/**
 * Chooses the synthesis condition ("arm") that could be the best, given how little is known of it: UCB1 (Auer,
 * Cesa-Bianchi and Fischer, Machine Learning 47, 235, 2002).
 *
 * <p>An arm is a number from 0 to {@code arms - 1}; every other number is refused with an
 * {@link IllegalArgumentException}.
 */
public final class Ucb1 {
    private final double[] mean;
    private final int[] n;


    /**
     * Starts without any experience.
     *
     * @param arms the number of conditions, at least 1
     * @throws IllegalArgumentException if there is no arm
     */
    public Ucb1(int arms) {
        if (arms < 1) {
            throw new IllegalArgumentException("arms = " + arms);
        }
        mean = new double[arms];
        n = new int[arms];
    }

    /**
     * Takes in what an arm has given. It need not be the arm that was chosen last.
     *
     * @param arm the condition that was tried
     * @param r its reward, in [0, 1]
     * @throws IllegalArgumentException if there is no such arm, or if the reward is NaN
     */
    public void reward(int arm, double r) {
        if (arm < 0 || arm >= n.length || Double.isNaN(r)) {
            throw new IllegalArgumentException("arm = " + arm + ", r = " + r);
        }
        mean[arm] = (mean[arm] * n[arm] + r) / (n[arm] + 1);
        n[arm]++;
    }

    /**
     * The upper end of what the mean of an arm may be: {@code mean + sqrt(2 ln t / n)}.
     *
     * @param arm the condition, rewarded n times
     * @return the index; positive infinity if the arm has no reward yet. The number t counts all rewards of all arms;
     *     one more, for the choice that is being made, is as good
     * @throws IllegalArgumentException if there is no such arm
     */
    public double index(int arm) {
        if (arm < 0 || arm >= n.length) {
            throw new IllegalArgumentException("arm = " + arm);
        }
        int t = 0;
        for (int each : n) {
            t += each;
        }
        return n[arm] > 0 ? mean[arm] + Math.sqrt(2 * Math.log(t) / n[arm]) : Double.POSITIVE_INFINITY;
    }

    /**
     * The arm with the largest index, of equal ones the lowest: first every arm without a reward, in order. Choosing
     * alone changes no index.
     *
     * @return the condition to try next
     */
    public int choose() {
        int best = 0;
        for (int arm = 0; arm < n.length; arm++) {
            best = index(arm) > index(best) ? arm : best;
        }
        return best;
    }
}
