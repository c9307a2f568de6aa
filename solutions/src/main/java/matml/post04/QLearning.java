package matml.post04;

import java.util.Random;
import matml.materials.AnnealingFurnace;

/**
 * Learns by trial and error which action is best in which state: Q-learning (Watkins and Dayan, Machine Learning 8, 279,
 * 1992; Mohri, Rostamizadeh, Talwalkar, Foundations of Machine Learning, 2nd ed. 2018, ch. 17).
 *
 * <p>States are numbers from 0 to {@code states - 1} and actions from 0 to {@code actions - 1}; every other number is
 * refused with an {@link IllegalArgumentException}.
 */
public final class QLearning {
    // BEGIN SOLUTION
    private final double[][] q;
    private final double alpha;
    private final double gamma;
    private final double epsilon;
    private final Random random;
    // END SOLUTION

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
        // BEGIN SOLUTION task 1: start with a table of zeros
        if (states < 1 || actions < 1) {
            throw new IllegalArgumentException("nothing to learn: " + states + " states, " + actions + " actions");
        }
        if (!(alpha > 0 && alpha <= 1)) {
            throw new IllegalArgumentException("alpha is above 0 and at most 1, not " + alpha);
        }
        if (!(gamma >= 0 && gamma <= 1 && epsilon >= 0 && epsilon <= 1)) {
            throw new IllegalArgumentException("gamma " + gamma + " or epsilon " + epsilon + " is not from 0 to 1");
        }
        q = new double[states][actions];
        this.alpha = alpha;
        this.gamma = gamma;
        this.epsilon = epsilon;
        random = new Random(seed);
        // END SOLUTION
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
        // BEGIN SOLUTION task 1: read the table
        requireState(s);
        requireAction(a);
        return q[s][a];
        // END SOLUTION
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
        // BEGIN SOLUTION task 1: move one value of the table
        requireState(s);
        requireAction(a);
        requireState(s2);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward is not a number");
        }
        double largest = Double.NEGATIVE_INFINITY;
        for (double value : q[s2]) {
            largest = Math.max(largest, value);
        }
        double target = terminal ? r : r + gamma * largest;
        q[s][a] += alpha * (target - q[s][a]);
        // END SOLUTION
    }

    /**
     * The action with the largest value in a state.
     *
     * @param s the state
     * @return the best action, of equally good ones the lowest
     * @throws IllegalArgumentException if there is no such state
     */
    public int greedy(int s) {
        // BEGIN SOLUTION task 2: find the action with the largest value
        requireState(s);
        int best = 0;
        for (int a = 1; a < q[s].length; a++) {
            if (q[s][a] > q[s][best]) {
                best = a;
            }
        }
        return best;
        // END SOLUTION
    }

    /**
     * With probability epsilon any action, all equally likely; else the greedy one. Choosing alone changes no value.
     *
     * @param s the state
     * @return the action to take next
     * @throws IllegalArgumentException if there is no such state
     */
    public int choose(int s) {
        // BEGIN SOLUTION task 3: mostly the best action, sometimes any
        int best = greedy(s);
        return random.nextDouble() < epsilon ? random.nextInt(q[s].length) : best;
        // END SOLUTION
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
        // BEGIN SOLUTION task 4: act, observe, move on
        requireFit(furnace);
        if (episodes < 0) {
            throw new IllegalArgumentException(episodes + " episodes");
        }
        double[] returns = new double[episodes];
        for (int episode = 0; episode < episodes; episode++) {
            int s = furnace.start();
            boolean running = true;
            while (running) {
                int a = choose(s);
                AnnealingFurnace.Step step = furnace.step(s, a);
                observe(s, a, step.reward(), step.next(), step.terminal());
                returns[episode] += step.reward();
                s = step.next();
                running = !step.terminal();
            }
        }
        return returns;
        // END SOLUTION
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
        // BEGIN SOLUTION task 5: follow the best actions to the end
        requireFit(furnace);
        int[] schedule = new int[furnace.hours()];
        int s = furnace.start();
        for (int hour = 0; hour < schedule.length; hour++) {
            schedule[hour] = greedy(s);
            s = furnace.step(s, schedule[hour]).next();
        }
        return schedule;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private void requireState(int s) {
        if (s < 0 || s >= q.length) {
            throw new IllegalArgumentException("there is no state " + s + " among " + q.length);
        }
    }

    private void requireAction(int a) {
        if (a < 0 || a >= q[0].length) {
            throw new IllegalArgumentException("there is no action " + a + " among " + q[0].length);
        }
    }

    private void requireFit(AnnealingFurnace furnace) {
        if (furnace.states() != q.length || furnace.actions() != q[0].length) {
            throw new IllegalArgumentException("a furnace with " + furnace.states() + " states and " + furnace.actions()
                    + " actions needs a table of that size");
        }
    }
    // END SOLUTION
}
