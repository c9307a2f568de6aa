package matml.post04;

import matml.Todo;
import matml.materials.AnnealingFurnace;

/**
 * Learns by trial and error which action is best in which state: Q-learning (Watkins and Dayan, Machine Learning 8, 279,
 * 1992; Mohri, Rostamizadeh, Talwalkar, Foundations of Machine Learning, 2nd ed. 2018, ch. 17).
 *
 * <p>States are numbers from 0 to {@code states - 1} and actions from 0 to {@code actions - 1}; every other number is
 * refused with an {@link IllegalArgumentException}.
 */
public final class QLearning {

    /**
     * Starts without any experience: every value is 0.
     *
     * @param states the number of states, at least 1
     * @param actions the number of actions, at least 1
     * @param alpha the learning rate, above 0 and at most 1
     * @param gamma the discount, 0 to 1: what a reward is worth that comes one step later
     * @param epsilon the share of choices made at random, 0 to 1
     * @param seed of all random choices: equal seeds and observations give equal choices
     * @throws IllegalArgumentException if one of the numbers is outside of its range
     */
    public QLearning(int states, int actions, double alpha, double gamma, double epsilon, long seed) {
        // TODO task 1: start with a table of zeros
        throw new Todo("QLearning.QLearning");
    }

    /**
     * What an action in a state is worth, as far as is known.
     *
     * @param s the state
     * @param a the action
     * @return its value in the table, 0 without experience
     * @throws IllegalArgumentException if there is no such state or action
     */
    public double q(int s, int a) {
        // TODO task 1: read the table
        throw new Todo("QLearning.q");
    }

    /**
     * Learns from one step: {@code Q(s, a) += alpha (r + gamma max Q(s2, .) - Q(s, a))}, without the term of the next
     * state if the step was the last.
     *
     * @param s the state before the step
     * @param a the action that was taken
     * @param r the reward of the step
     * @param s2 the state after the step
     * @param terminal whether nothing follows after s2
     * @throws IllegalArgumentException if there is no such state or action, or if the reward is NaN
     */
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        // TODO task 1: move one value of the table
        throw new Todo("QLearning.observe");
    }

    /**
     * The action with the largest value in a state.
     *
     * @param s the state
     * @return the best action, of equally good ones the lowest
     * @throws IllegalArgumentException if there is no such state
     */
    public int greedy(int s) {
        // TODO task 2: find the action with the largest value
        throw new Todo("QLearning.greedy");
    }

    /**
     * With probability epsilon any action, all equally likely; else the greedy one. Choosing alone changes no value.
     *
     * @param s the state
     * @return the action to take next
     * @throws IllegalArgumentException if there is no such state
     */
    public int choose(int s) {
        // TODO task 3: mostly the best action, sometimes any
        throw new Todo("QLearning.choose");
    }

    /**
     * Anneals again and again, and learns from every step. Each episode begins at the start of the furnace, takes the
     * actions of {@link #choose}, and ends with a terminal step.
     *
     * @param furnace the furnace; it has as many states and actions as this table
     * @param episodes how often to anneal, at least 0
     * @return for every episode the sum of its rewards, without discount
     * @throws IllegalArgumentException if the furnace does not fit the table, or if {@code episodes} is negative
     */
    public double[] train(AnnealingFurnace furnace, int episodes) {
        // TODO task 4: act, observe, move on
        throw new Todo("QLearning.train");
    }

    /**
     * What has been learned, as a recipe: the greedy actions from the start to the end. Nothing is learned or drawn on
     * the way.
     *
     * @param furnace the furnace; it has as many states and actions as this table
     * @return the actions in their order, one for every hour
     * @throws IllegalArgumentException if the furnace does not fit the table
     */
    public int[] schedule(AnnealingFurnace furnace) {
        // TODO task 5: follow the best actions to the end
        throw new Todo("QLearning.schedule");
    }
}
