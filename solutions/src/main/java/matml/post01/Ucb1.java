package matml.post01;

/**
 * Chooses the synthesis condition ("arm") that could be the best, given how little is known of it: UCB1 (Auer,
 * Cesa-Bianchi and Fischer, Machine Learning 47, 235, 2002).
 *
 * <p>An arm is a number from 0 to {@code arms - 1}; every other number is refused with an
 * {@link IllegalArgumentException}.
 */
public final class Ucb1 {
    // BEGIN SOLUTION
    private final double[] mean;
    private final int[] count;
    private int total;
    // END SOLUTION

    /**
     * Starts without any experience.
     *
     * @param arms the number of conditions, at least 1
     * @throws IllegalArgumentException if there is no arm
     */
    public Ucb1(int arms) {
        // BEGIN SOLUTION task 3: start without any reward
        if (arms < 1) {
            throw new IllegalArgumentException("nothing to choose from: " + arms + " arms");
        }
        mean = new double[arms];
        count = new int[arms];
        // END SOLUTION
    }

    /**
     * Takes in what an arm has given. It need not be the arm that was chosen last.
     *
     * @param arm the condition that was tried
     * @param r its reward, in [0, 1]
     * @throws IllegalArgumentException if there is no such arm, or if the reward is NaN
     */
    public void reward(int arm, double r) {
        // BEGIN SOLUTION task 3: take in one more reward of this arm
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        total++;
        count[arm]++;
        mean[arm] += (r - mean[arm]) / count[arm];
        // END SOLUTION
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
        // BEGIN SOLUTION task 3: the mean and a bonus for what is little known
        requireArm(arm);
        if (count[arm] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return mean[arm] + Math.sqrt(2 * Math.log(total) / count[arm]);
        // END SOLUTION
    }

    /**
     * The arm with the largest index, of equal ones the lowest: first every arm without a reward, in order. Choosing
     * alone changes no index.
     *
     * @return the condition to try next
     */
    public int choose() {
        // BEGIN SOLUTION task 4: the arm with the largest index
        int best = 0;
        for (int arm = 1; arm < count.length; arm++) {
            if (index(arm) > index(best)) {
                best = arm;
            }
        }
        return best;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private void requireArm(int arm) {
        if (arm < 0 || arm >= count.length) {
            throw new IllegalArgumentException("there is no arm " + arm + " among " + count.length);
        }
    }
    // END SOLUTION
}
