package matml.materials;

/**
 * A laboratory that can try a synthesis under one of several conditions (temperature, precursor, time) and reports how
 * well it went. Trying the same condition again may end differently: that is what makes choosing hard.
 */
public interface SynthesisLab {
    /** How many conditions there are to choose from; they are numbered from 0. */
    int conditions();

    /**
     * Tries one condition.
     *
     * @param condition from 0 to {@code conditions() - 1}
     * @return the reward, from 0 (failed) to 1 (perfect)
     * @throws IllegalArgumentException if there is no such condition
     */
    double run(int condition);
}
