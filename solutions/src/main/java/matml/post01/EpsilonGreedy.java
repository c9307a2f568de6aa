package matml.post01;

import java.util.Random;

/**
 * Chooses synthesis conditions ("arms") by trial and error: mostly the best one so far, now and then any.
 *
 * <p>An arm is a number from 0 to {@code arms - 1}; every other number is refused with an
 * {@link IllegalArgumentException}.
 */
public final class EpsilonGreedy {
    // BEGIN SOLUTION
    private final double epsilon;
    private final Random random;
    private final double[] estimate;
    private final int[] count;
    // END SOLUTION

    /**
     * Starts without any experience: every estimate is 0.
     *
     * @param arms the number of conditions, at least 1
     * @param epsilon the share of choices made at random, 0 to 1
     * @param seed of all random choices: equal seeds and rewards give equal choices
     * @throws IllegalArgumentException if there is no arm, or if epsilon is not between 0 and 1
     */
    public EpsilonGreedy(int arms, double epsilon, long seed) {
        // BEGIN SOLUTION task 1: start with estimates of 0
        if (arms < 1) {
            throw new IllegalArgumentException("nothing to choose from: " + arms + " arms");
        }
        if (!(epsilon >= 0 && epsilon <= 1)) {
            throw new IllegalArgumentException("epsilon is a share between 0 and 1, not " + epsilon);
        }
        this.epsilon = epsilon;
        random = new Random(seed);
        estimate = new double[arms];
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
        // BEGIN SOLUTION task 1: take in one more reward of this arm
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        count[arm]++;
        estimate[arm] += (r - estimate[arm]) / count[arm];
        // END SOLUTION
    }

    /**
     * The mean of all rewards of an arm so far.
     *
     * @param arm the condition
     * @return the mean of its rewards, 0 if there is none yet
     * @throws IllegalArgumentException if there is no such arm
     */
    public double estimate(int arm) {
        // BEGIN SOLUTION task 1: the mean of the rewards of this arm
        requireArm(arm);
        return estimate[arm];
        // END SOLUTION
    }

    /**
     * With probability epsilon any arm, all equally likely; else the arm with the largest estimate, of equal ones the
     * lowest. Choosing alone changes no estimate.
     *
     * @return the condition to try next
     */
    public int choose() {
        // BEGIN SOLUTION task 2: mostly the best arm, sometimes any
        if (random.nextDouble() < epsilon) {
            return random.nextInt(estimate.length);
        }
        int best = 0;
        for (int arm = 1; arm < estimate.length; arm++) {
            if (estimate[arm] > estimate[best]) {
                best = arm;
            }
        }
        return best;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private void requireArm(int arm) {
        if (arm < 0 || arm >= estimate.length) {
            throw new IllegalArgumentException("there is no arm " + arm + " among " + estimate.length);
        }
    }
    // END SOLUTION
}
