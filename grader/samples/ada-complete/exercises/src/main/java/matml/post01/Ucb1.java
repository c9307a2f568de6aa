package matml.post01;

/**
 * Chooses the synthesis condition ("arm") that could be the best, given how little is known of it: UCB1 (Auer,
 * Cesa-Bianchi and Fischer, Machine Learning 47, 235, 2002).
 *
 * <p>An arm is a number from 0 to {@code arms - 1}; every other number is refused with an
 * {@link IllegalArgumentException}.
 */
public final class Ucb1 {
    private final double[] sum;
    private final int[] tries;
    private int allTries = 0;


    /**
     * Starts without any experience.
     *
     * @param arms the number of conditions, at least 1
     * @throws IllegalArgumentException if there is no arm
     */
    public Ucb1(int arms) {
        if (arms < 1) {
            throw new IllegalArgumentException("at least one arm, please");
        }
        sum = new double[arms];
        tries = new int[arms];
    }

    /**
     * Takes in what an arm has given. It need not be the arm that was chosen last.
     *
     * @param arm the condition that was tried
     * @param r its reward, in [0, 1]
     * @throws IllegalArgumentException if there is no such arm, or if the reward is NaN
     */
    public void reward(int arm, double r) {
        check(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("reward is NaN");
        }
        sum[arm] += r;
        tries[arm]++;
        allTries++;
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
        check(arm);
        if (tries[arm] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double mean = sum[arm] / tries[arm];
        double bonus = Math.sqrt(2.0 * Math.log(allTries) / tries[arm]); // log is ln in Java
        return mean + bonus;
    }

    /**
     * The arm with the largest index, of equal ones the lowest: first every arm without a reward, in order. Choosing
     * alone changes no index.
     *
     * @return the condition to try next
     */
    public int choose() {
        int best = 0;
        for (int arm = 1; arm < sum.length; arm++) {
            if (index(arm) > index(best)) {
                best = arm;
            }
        }
        return best;
    }

    private void check(int arm) {
        if (arm < 0 || arm >= sum.length) {
            throw new IllegalArgumentException("no arm " + arm);
        }
    }
}
