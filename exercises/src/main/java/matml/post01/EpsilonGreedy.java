package matml.post01;

import matml.Todo;

/**
 * Chooses synthesis conditions ("arms") by trial and error: mostly the best one so far, now and then any.
 *
 * <p>An arm is a number from 0 to {@code arms - 1}; every other number is refused with an
 * {@link IllegalArgumentException}.
 */
public final class EpsilonGreedy {

    /**
     * Starts without any experience: every estimate is 0.
     *
     * @param arms the number of conditions, at least 1
     * @param epsilon the share of choices made at random, 0 to 1
     * @param seed of all random choices: equal seeds and rewards give equal choices
     * @throws IllegalArgumentException if there is no arm, or if epsilon is not between 0 and 1
     */
    public EpsilonGreedy(int arms, double epsilon, long seed) {
        // TODO task 1: start with estimates of 0
        throw new Todo("EpsilonGreedy.EpsilonGreedy");
    }

    /**
     * Takes in what an arm has given. It need not be the arm that was chosen last.
     *
     * @param arm the condition that was tried
     * @param r its reward, in [0, 1]
     * @throws IllegalArgumentException if there is no such arm, or if the reward is NaN
     */
    public void reward(int arm, double r) {
        // TODO task 1: take in one more reward of this arm
        throw new Todo("EpsilonGreedy.reward");
    }

    /**
     * The mean of all rewards of an arm so far.
     *
     * @param arm the condition
     * @return the mean of its rewards, 0 if there is none yet
     * @throws IllegalArgumentException if there is no such arm
     */
    public double estimate(int arm) {
        // TODO task 1: the mean of the rewards of this arm
        throw new Todo("EpsilonGreedy.estimate");
    }

    /**
     * With probability epsilon any arm, all equally likely; else the arm with the largest estimate, of equal ones the
     * lowest. Choosing alone changes no estimate.
     *
     * @return the condition to try next
     */
    public int choose() {
        // TODO task 2: mostly the best arm, sometimes any
        throw new Todo("EpsilonGreedy.choose");
    }
}
