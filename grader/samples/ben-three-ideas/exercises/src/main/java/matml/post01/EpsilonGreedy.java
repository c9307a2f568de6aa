package matml.post01;

import java.util.Random;

/**
 * Chooses synthesis conditions ("arms") by trial and error: mostly the best one so far, now and then any.
 *
 * <p>An arm is a number from 0 to {@code arms - 1}; every other number is refused with an
 * {@link IllegalArgumentException}.
 */
public final class EpsilonGreedy {
    private final double epsilon;
    private final Random random;
    private final double[] mean;
    private final int[] n;


    /**
     * Starts without any experience: every estimate is 0.
     *
     * @param arms the number of conditions, at least 1
     * @param epsilon the share of choices made at random, 0 to 1
     * @param seed of all random choices: equal seeds and rewards give equal choices
     * @throws IllegalArgumentException if there is no arm, or if epsilon is not between 0 and 1
     */
    public EpsilonGreedy(int arms, double epsilon, long seed) {
        if (arms < 1 || !(epsilon >= 0 && epsilon <= 1)) {
            throw new IllegalArgumentException("arms = " + arms + ", epsilon = " + epsilon);
        }
        this.epsilon = epsilon;
        this.random = new Random(seed);
        this.mean = new double[arms];
        this.n = new int[arms];
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
     * The mean of all rewards of an arm so far.
     *
     * @param arm the condition
     * @return the mean of its rewards, 0 if there is none yet
     * @throws IllegalArgumentException if there is no such arm
     */
    public double estimate(int arm) {
        if (arm < 0 || arm >= n.length) {
            throw new IllegalArgumentException("arm = " + arm);
        }
        return mean[arm];
    }

    /**
     * With probability epsilon any arm, all equally likely; else the arm with the largest estimate, of equal ones the
     * lowest. Choosing alone changes no estimate.
     *
     * @return the condition to try next
     */
    public int choose() {
        if (random.nextDouble() < epsilon) {
            return random.nextInt(mean.length);
        }
        int best = mean.length - 1;
        for (int arm = mean.length - 2; arm >= 0; arm--) {
            if (mean[arm] >= mean[best]) { // >=: from the back, so that the lowest arm wins
                best = arm;
            }
        }
        return best;
    }
}
