package matml.post01;

import matml.Todo;

/**
 * Chooses the synthesis condition ("arm") that could be the best, given how little is known of it: UCB1 (Auer,
 * Cesa-Bianchi and Fischer, Machine Learning 47, 235, 2002).
 *
 * <p>An arm is a number from 0 to {@code arms - 1}; every other number is refused with an
 * {@link IllegalArgumentException}.
 */
public final class Ucb1 {

    /**
     * Starts without any experience.
     *
     * @param arms the number of conditions, at least 1
     * @throws IllegalArgumentException if there is no arm
     */
    public Ucb1(int arms) {
        // TODO task 3: start without any reward
        throw new Todo("Ucb1.Ucb1");
    }

    /**
     * Takes in what an arm has given. It need not be the arm that was chosen last.
     *
     * @param arm the condition that was tried
     * @param r its reward, in [0, 1]
     * @throws IllegalArgumentException if there is no such arm, or if the reward is NaN
     */
    public void reward(int arm, double r) {
        // TODO task 3: take in one more reward of this arm
        throw new Todo("Ucb1.reward");
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
        // TODO task 3: the mean and a bonus for what is little known
        throw new Todo("Ucb1.index");
    }

    /**
     * The arm with the largest index, of equal ones the lowest: first every arm without a reward, in order. Choosing
     * alone changes no index.
     *
     * @return the condition to try next
     */
    public int choose() {
        // TODO task 4: the arm with the largest index
        throw new Todo("Ucb1.choose");
    }
}
