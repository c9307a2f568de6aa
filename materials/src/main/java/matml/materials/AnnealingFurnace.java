package matml.materials;

/**
 * A toy model of annealing a thin film: a grid of temperature levels and hours, without any chance. It stands for the
 * real thing in one respect only: the best hour now depends on the hours that follow.
 *
 * <p>The film starts at level 0 (room temperature). In every hour one of three actions moves the furnace by at most one
 * level: {@link #COOL}, {@link #HOLD}, {@link #HEAT}; below the lowest and above the highest level it stays where it is.
 * The hour is then spent at the new level and gives that level's gain: the grains that have grown, less what has been
 * lost. After the last hour the film is taken out, and loses {@code quench} for every level above 0, since a film that is
 * taken out hot cracks.
 *
 * <p>A state is an hour and a level as one number, from 0 to {@code states() - 1}. States of the hour {@code hours()} are
 * terminal. The furnace itself remembers nothing: the same state and action always give the same step. Immutable.
 */
public final class AnnealingFurnace {
    /** One level down. */
    public static final int COOL = 0;
    /** The same level. */
    public static final int HOLD = 1;
    /** One level up. */
    public static final int HEAT = 2;

    private final double[] gain;
    private final double quench;
    private final int hours;

    /**
     * What an action leads to.
     *
     * @param reward the gain of the hour, in the last hour less the loss from quenching
     * @param next the state after the hour
     * @param terminal whether this was the last hour
     */
    public record Step(double reward, int next, boolean terminal) {}

    /**
     * A furnace.
     *
     * @param gain what an hour at each level gives; copied
     * @param quench what each level above 0 costs at the end
     * @param hours how long it runs
     * @throws IllegalArgumentException if there is no level or no hour
     */
    public AnnealingFurnace(double[] gain, double quench, int hours) {
        if (gain.length == 0 || hours < 1) {
            throw new IllegalArgumentException(
                    "a furnace needs levels and hours, not " + gain.length + " and " + hours);
        }
        this.gain = gain.clone();
        this.quench = quench;
        this.hours = hours;
    }

    /**
     * The furnace of the course: five levels and eight hours. At level 3 grains grow fastest, at level 4 the film
     * evaporates. The best schedule is heat three times, hold twice, cool three times, with a sum of rewards of 26; the
     * next best sum is 24.
     */
    public static AnnealingFurnace standard() {
        return new AnnealingFurnace(new double[] {0, 1, 3, 6, -4}, 8, 8);
    }

    /** The number of states: one for each hour, 0 to {@code hours()}, at each level. */
    public int states() {
        return (hours + 1) * gain.length;
    }

    /** The number of actions. */
    public int actions() {
        return 3;
    }

    /** How many hours, and so how many steps, an annealing takes. */
    public int hours() {
        return hours;
    }

    /** The number of temperature levels. */
    public int levels() {
        return gain.length;
    }

    /** The state at the beginning: hour 0, level 0. */
    public int start() {
        return 0;
    }

    /** The hour of a state, 0 to {@code hours()}. */
    public int hour(int state) {
        return state / gain.length;
    }

    /** The temperature level of a state. */
    public int level(int state) {
        return state % gain.length;
    }

    /**
     * Runs the furnace for an hour.
     *
     * @param state the state before, not a terminal one
     * @param action {@link #COOL}, {@link #HOLD} or {@link #HEAT}
     * @throws IllegalArgumentException if there is no such action, or no such state, or if the state is terminal
     */
    public Step step(int state, int action) {
        if (action < COOL || action > HEAT) {
            throw new IllegalArgumentException("there is no action " + action + ", only 0, 1 and 2");
        }
        if (state < 0 || hour(state) >= hours) {
            throw new IllegalArgumentException("in state " + state
                    + " nothing can be done: the annealing goes on from states 0 to " + (hours * gain.length - 1));
        }
        int level = Math.min(Math.max(level(state) + action - HOLD, 0), gain.length - 1);
        int hour = hour(state) + 1;
        boolean last = hour == hours;
        return new Step(last ? gain[level] - quench * level : gain[level], hour * gain.length + level, last);
    }
}
