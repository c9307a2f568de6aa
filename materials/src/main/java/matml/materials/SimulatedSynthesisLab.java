package matml.materials;

import java.util.Random;

/**
 * A laboratory in which condition j succeeds (reward 1) with a fixed probability and fails (reward 0) otherwise: a
 * Bernoulli bandit.
 *
 * <p>Each condition has a random stream of its own, so the n-th trial of a condition ends the same way for the same
 * seed, whatever else was tried in between: two strategies can be compared on equal luck. Not for several threads at
 * once.
 */
public final class SimulatedSynthesisLab implements SynthesisLab {
    private final double[] means;
    private final Random[] luck;
    private int runs;

    /**
     * A laboratory with the given chances.
     *
     * @param means probability of success of each condition, which is also its mean reward; copied
     * @param seed of the luck; equal seeds give equal luck
     * @throws IllegalArgumentException if there is no condition or a probability is not within 0 and 1
     */
    public SimulatedSynthesisLab(double[] means, long seed) {
        if (means.length == 0) {
            throw new IllegalArgumentException("a laboratory needs at least one condition");
        }
        this.means = means.clone();
        this.luck = new Random[means.length];
        Random seeds = new Random(seed);
        for (int condition = 0; condition < means.length; condition++) {
            if (!(means[condition] >= 0 && means[condition] <= 1)) {
                throw new IllegalArgumentException("the mean reward of condition " + condition + " is "
                        + means[condition] + " instead of a number from 0 to 1");
            }
            luck[condition] = new Random(seeds.nextLong());
        }
    }

    @Override
    public int conditions() {
        return means.length;
    }

    @Override
    public double run(int condition) {
        if (condition < 0 || condition >= means.length) {
            throw new IllegalArgumentException(
                    "there is no condition " + condition + ", only 0 to " + (means.length - 1));
        }
        runs++;
        return luck[condition].nextDouble() < means[condition] ? 1 : 0;
    }

    /** How many trials were made. */
    public int runs() {
        return runs;
    }
}
