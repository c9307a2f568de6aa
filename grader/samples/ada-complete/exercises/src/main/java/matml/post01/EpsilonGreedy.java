package matml.post01;

import java.util.Random;

/**
 * Chooses synthesis conditions ("arms") by trial and error: mostly the best one so far, now and then any.
 *
 * <p>An arm is a number from 0 to {@code arms - 1}; every other number is refused with an
 * {@link IllegalArgumentException}.
 */
public final class EpsilonGreedy {
    private final double[] sum;
    private final int[] tries;
    private final double epsilon;
    private final Random dice;


    /**
     * Starts without any experience: every estimate is 0.
     *
     * @param arms the number of conditions, at least 1
     * @param epsilon the share of choices made at random, 0 to 1
     * @param seed of all random choices: equal seeds and rewards give equal choices
     * @throws IllegalArgumentException if there is no arm, or if epsilon is not between 0 and 1
     */
    public EpsilonGreedy(int arms, double epsilon, long seed) {
        if (arms < 1) {
            throw new IllegalArgumentException("at least one arm, please");
        }
        if (!(0 <= epsilon && epsilon <= 1)) {
            throw new IllegalArgumentException("epsilon = " + epsilon);
        }
        this.epsilon = epsilon;
        dice = new Random(seed);
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
    }

    /**
     * The mean of all rewards of an arm so far.
     *
     * @param arm the condition
     * @return the mean of its rewards, 0 if there is none yet
     * @throws IllegalArgumentException if there is no such arm
     */
    public double estimate(int arm) {
        check(arm);
        return tries[arm] == 0 ? 0.0 : sum[arm] / tries[arm];
    }

    /**
     * With probability epsilon any arm, all equally likely; else the arm with the largest estimate, of equal ones the
     * lowest. Choosing alone changes no estimate.
     *
     * @return the condition to try next
     */
    public int choose() {
        if (dice.nextDouble() < epsilon) {
            return dice.nextInt(sum.length);
        }
        int best = 0;
        for (int arm = 1; arm < sum.length; arm++) {
            if (estimate(arm) > estimate(best)) {
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
